# syntax=docker/dockerfile:1

# The program, built.
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json ./
COPY src src
COPY adapters adapters
RUN npm run build

# What it runs with, less what only those who write programs need, and of the font all but the two weights of charts.
FROM node:24-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund \
  && find node_modules/@expo-google-fonts/inter -type f ! -path '*/400Regular/*.ttf' ! -path '*/700Bold/*.ttf' ! -name 'package.json' ! -name 'LICENSE*' -delete \
  && find node_modules -type f \( -name '*.map' -o -name '*.d.ts' -o -name '*.d.mts' -o -name '*.d.cts' \) -delete

# An empty store made beforehand: making one takes 800 MB of memory, copying it none.
FROM node:24-slim AS store
WORKDIR /app
COPY package.json ./
COPY --from=dependencies /app/node_modules node_modules
COPY --from=build /app/dist dist
RUN node -e "import('./dist/src/store/database.js').then(({ openDatabase }) => openDatabase({ databaseUrl: null, dataDir: 'prepared' })).then((store) => store.close())" \
  && rm -r prepared/lock

FROM node:24-slim
# The page and the checks are for other machines: the page opens to them with FIL_ADMIN_TOKEN only.
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=3000 \
    FIL_DATA_DIR=/data \
    MALLOC_ARENA_MAX=2
WORKDIR /app
COPY package.json ./
COPY --from=dependencies /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY --from=store --chown=node:node /app/prepared prepared
COPY digests digests
RUN mkdir /data && chown node:node /data
VOLUME /data
USER node
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=15s --timeout=5s --retries=4 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# Memory before speed: the heap grows by a fifth between two collections, and not to twice what it holds; and Postgres in
# WebAssembly is compiled once and not a second time for speed, which from Node 24 on takes 500 MB for an instant.
CMD ["node", "--max-semi-space-size=2", "--v8-pool-size=1", "--heap-growing-percent=20", "--liftoff-only", "dist/src/main.js"]
