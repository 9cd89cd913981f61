FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json ./
COPY src src
COPY adapters adapters
RUN npm run build

FROM node:24-slim
ENV NODE_ENV=production
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force
COPY --from=build /app/dist dist
COPY digests digests
RUN mkdir /data && chown node:node /data
ENV FIL_DATA_DIR=/data
VOLUME /data
USER node
STOPSIGNAL SIGTERM
CMD ["node", "dist/src/main.js"]
