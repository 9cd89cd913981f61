import type { Language } from "../engine/language.ts";

const NB = "\u00a0";
const THIN = "\u202f";

/** What is found, then what to do about it; empty when there is nothing to do. */
export type Said = readonly [message: string, advice: string];

const mb = (bytes: number) => Math.floor(bytes / 2 ** 20);

/** Every sentence of `fil doctor`. */
const fr = {
  levels: { ok: "ok", warning: "attention", fault: "erreur" },
  names: {
    configuration: "Configuration",
    data: "Dossier des données",
    disk: "Espace disque",
    store: "Base de données",
    network: "Réseau",
    clock: "Horloge",
    slack: "Slack",
    discord: "Discord",
    model: "Modèle de langue",
    web: "Page web",
  },
  line: (name: string, message: string) => `${name}${NB}: ${message}`,
  allWell: "Tout est en ordre.",
  toFix: (faults: number, warnings: number) =>
    [
      faults > 0 ? `${faults}${NB}${faults < 2 ? "erreur à corriger" : "erreurs à corriger"}` : "",
      warnings > 0 ? `${warnings}${NB}${warnings < 2 ? "point à vérifier" : "points à vérifier"}` : "",
    ]
      .filter(Boolean)
      .join(", ")
      .concat("."),
  checkFailed: (why: string): Said => [
    `la vérification n’a pas abouti (${why}).`,
    "Relancez «\u00a0fil doctor\u00a0».",
  ],
  configured: (services: readonly string[]): Said => [`lisible. Services réglés${NB}: ${services.join(", ")}.`, ""],
  nothingConfigured: (): Said => [
    `lisible. Ni Slack ni Discord ne sont réglés${NB}: seuls le terminal et la page web répondent.`,
    "",
  ],
  badVariable: (what: string): Said => [what, "Corrigez cette variable d’environnement."],
  openWithoutToken: (host: string): Said => [
    `elle écoute sur ${host}, mais ne répond qu’à cette machine.`,
    "Pour l’ouvrir, donnez à FIL_ADMIN_TOKEN le résultat de «\u00a0openssl rand -hex 24\u00a0».",
  ],
  webOk: (): Said => ["réglée.", ""],
  dataOk: (dir: string): Said => [`${dir} peut être écrit.`, ""],
  dataReadOnly: (dir: string): Said => [
    `${dir} ne peut pas être écrit.`,
    "Donnez ce droit à l’utilisateur qui lance le programme, ou changez FIL_DATA_DIR.",
  ],
  diskOk: (bytes: number): Said => [`${mb(bytes)}${NB}Mo libres.`, ""],
  diskLow: (bytes: number): Said => [
    `il ne reste que ${mb(bytes)}${NB}Mo.`,
    "Libérez de la place avant qu’il n’en manque.",
  ],
  diskFull: (bytes: number): Said => [
    `il reste ${mb(bytes)}${NB}Mo, trop peu pour écrire.`,
    `Libérez de la place${NB}: il en faut au moins 100${NB}Mo.`,
  ],
  storeOk: (migrations: number): Said => [`ouverte, à jour (version ${migrations}).`, ""],
  storeNotYet: (): Said => ["pas encore créée, le premier démarrage s’en charge.", ""],
  storeBusy: (): Said => [
    "un autre processus l’utilise.",
    `Si c’est Le Fil qui tourne, c’est normal${THIN}; sinon, arrêtez ce processus.`,
  ],
  storeFault: (why: string): Said => ["elle ne s’ouvre pas.", why],
  noFeed: (): Said => ["aucun flux à essayer.", "Ajoutez un flux dans digests/."],
  networkOk: (host: string): Said => [`${host} répond.`, ""],
  feedRefuses: (host: string, status: number): Said => [
    `${host} répond ${status}.`,
    `Le réseau fonctionne${THIN}; vérifiez ce flux avec «\u00a0fil feeds check\u00a0».`,
  ],
  unresolved: (host: string): Said => [
    `le nom ${host} est introuvable.`,
    "Vérifiez la connexion et le serveur DNS de la machine.",
  ],
  unreachable: (host: string, code: string): Said => [
    `${host} ne répond pas (${code}).`,
    "Vérifiez la connexion, le pare-feu et le proxy de la machine.",
  ],
  badCertificate: (host: string, code: string): Said => [
    `le certificat de ${host} est refusé (${code}).`,
    "Vérifiez l’heure de la machine et ses autorités de certification (NODE_EXTRA_CA_CERTS).",
  ],
  clockOk: (): Said => ["à l’heure.", ""],
  clockUnknown: (): Said => ["aucun serveur n’a donné l’heure pour comparer.", ""],
  clockOff: (seconds: number): Said => [
    `décalée de ${seconds}${NB}s.`,
    `Activez la synchronisation (NTP)${NB}: au-delà de 5${NB}minutes, Slack est refusé.`,
  ],
  slackOk: (team: string, bot: string): Said => [`connecté à ${team} sous le nom ${bot}.`, ""],
  slackOauth: (): Said => ["prêt à être installé dans des espaces de travail (OAuth).", ""],
  slackNoUrl: (): Said => [
    "l’adresse publique du programme n’est pas connue.",
    `Donnez-la dans FIL_PUBLIC_URL${NB}: Slack y renvoie après l’installation.`,
  ],
  slackRefused: (what: string, code: string): Said => [
    `${what} est refusé (${code}).`,
    "Copiez-le de nouveau depuis api.slack.com/apps, puis réinstallez l’application s’il le faut.",
  ],
  slackScopes: (missing: readonly string[]): Said => [
    `il manque des autorisations${NB}: ${missing.join(", ")}.`,
    "Ajoutez-les sous «\u00a0OAuth & Permissions\u00a0», puis réinstallez l’application.",
  ],
  socketOk: (): Said => ["le mode Socket est ouvert.", ""],
  discordOk: (name: string, left: number, total: number): Said => [
    `connecté sous le nom ${name}, ${left} connexions possibles sur ${total} aujourd’hui.`,
    "",
  ],
  discordRefused: (): Said => [
    "DISCORD_TOKEN est refusé.",
    "Créez-en un nouveau sur discord.com/developers, sous «\u00a0Bot\u00a0».",
  ],
  discordFewLeft: (left: number, hours: number): Said => [
    `il ne reste que ${left} connexions.`,
    `Ne redémarrez pas en boucle${NB}: le compte revient dans ${hours}${NB}h.`,
  ],
  discordNoContent: (): Said => [
    "il ne lit que les messages qui le mentionnent.",
    "Pour les réponses sans mention, activez «\u00a0Message Content Intent\u00a0» sur discord.com/developers.",
  ],
  serviceStatus: (host: string, status: number): Said => [
    `${host} répond ${status}.`,
    "Réessayez dans quelques minutes.",
  ],
  modelOk: (model: string): Said => [`${model} est disponible.`, ""],
  modelUnlisted: (model: string, some: readonly string[]): Said => [
    `le serveur ne propose pas ${model}.`,
    some.length > 0 ? `Donnez à LLM_MODEL l’un de${NB}: ${some.join(", ")}.` : "Vérifiez LLM_MODEL.",
  ],
  modelRefused: (): Said => ["LLM_API_KEY est refusée.", "Copiez-la de nouveau depuis le compte du fournisseur."],
  modelNoList: (status: number): Said => [
    `le serveur répond, mais ne donne pas la liste de ses modèles (${status}).`,
    "Vérifiez que LLM_BASE_URL se termine comme il le demande, souvent par /v1.",
  ],
};

export type DoctorWords = typeof fr;

const en: DoctorWords = {
  levels: { ok: "ok", warning: "warning", fault: "fault" },
  names: {
    configuration: "Configuration",
    data: "Data folder",
    disk: "Disk space",
    store: "Database",
    network: "Network",
    clock: "Clock",
    slack: "Slack",
    discord: "Discord",
    model: "Language model",
    web: "Web page",
  },
  line: (name, message) => `${name}: ${message}`,
  allWell: "All is well.",
  toFix: (faults, warnings) =>
    [
      faults > 0 ? `${faults} ${faults === 1 ? "fault" : "faults"} to fix` : "",
      warnings > 0 ? `${warnings} ${warnings === 1 ? "point" : "points"} to look at` : "",
    ]
      .filter(Boolean)
      .join(", ")
      .concat("."),
  checkFailed: (why) => [`the check did not end (${why}).`, "Run “fil doctor” again."],
  configured: (services) => [`readable. Services set up: ${services.join(", ")}.`, ""],
  nothingConfigured: () => [
    "readable. Neither Slack nor Discord is set up: only the terminal and the web page answer.",
    "",
  ],
  badVariable: (what) => [what, "Correct this environment variable."],
  openWithoutToken: (host) => [
    `it listens on ${host}, but answers this machine only.`,
    "To open it, set FIL_ADMIN_TOKEN to what “openssl rand -hex 24” gives.",
  ],
  webOk: () => ["set up.", ""],
  dataOk: (dir) => [`${dir} can be written.`, ""],
  dataReadOnly: (dir) => [
    `${dir} can’t be written.`,
    "Give this right to the user who runs the program, or change FIL_DATA_DIR.",
  ],
  diskOk: (bytes) => [`${mb(bytes)} MB free.`, ""],
  diskLow: (bytes) => [`only ${mb(bytes)} MB left.`, "Free some space before it runs out."],
  diskFull: (bytes) => [`${mb(bytes)} MB left, too little to write.`, "Free some space: at least 100 MB are needed."],
  storeOk: (migrations) => [`open and up to date (version ${migrations}).`, ""],
  storeNotYet: () => ["not made yet: the first start will make it.", ""],
  storeBusy: () => ["another process uses it.", "If that is Le Fil running, all is well; if not, stop that process."],
  storeFault: (why) => ["it does not open.", why],
  noFeed: () => ["no feed to try.", "Add a feed in digests/."],
  networkOk: (host) => [`${host} answers.`, ""],
  feedRefuses: (host, status) => [
    `${host} answers ${status}.`,
    "The network works; look at this feed with “fil feeds check”.",
  ],
  unresolved: (host) => [`the name ${host} is not found.`, "Check this machine’s connection and DNS server."],
  unreachable: (host, code) => [
    `${host} does not answer (${code}).`,
    "Check this machine’s connection, firewall and proxy.",
  ],
  badCertificate: (host, code) => [
    `the certificate of ${host} is refused (${code}).`,
    "Check this machine’s time and its certificate authorities (NODE_EXTRA_CA_CERTS).",
  ],
  clockOk: () => ["on time.", ""],
  clockUnknown: () => ["no server gave the time to compare.", ""],
  clockOff: (seconds) => [`off by ${seconds} s.`, "Turn on synchronisation (NTP): beyond 5 minutes, Slack is refused."],
  slackOk: (team, bot) => [`connected to ${team} as ${bot}.`, ""],
  slackOauth: () => ["ready to be installed in workspaces (OAuth).", ""],
  slackNoUrl: () => [
    "the program’s public address is not known.",
    "Set FIL_PUBLIC_URL: Slack leads there after an installation.",
  ],
  slackRefused: (what, code) => [
    `${what} is refused (${code}).`,
    "Copy it again from api.slack.com/apps, and reinstall the app if need be.",
  ],
  slackScopes: (missing) => [
    `these scopes are missing: ${missing.join(", ")}.`,
    "Add them under “OAuth & Permissions”, then reinstall the app.",
  ],
  socketOk: () => ["Socket Mode is open.", ""],
  discordOk: (name, left, total) => [`connected as ${name}, ${left} of ${total} connections left today.`, ""],
  discordRefused: () => ["DISCORD_TOKEN is refused.", "Make a new one at discord.com/developers, under “Bot”."],
  discordFewLeft: (left, hours) => [
    `only ${left} connections left.`,
    `Don’t restart in a loop: the count is back in ${hours} h.`,
  ],
  discordNoContent: () => [
    "it reads only the messages that mention it.",
    "For replies without a mention, turn on “Message Content Intent” at discord.com/developers.",
  ],
  serviceStatus: (host, status) => [`${host} answers ${status}.`, "Try again in a few minutes."],
  modelOk: (model) => [`${model} is available.`, ""],
  modelUnlisted: (model, some) => [
    `the server does not have ${model}.`,
    some.length > 0 ? `Set LLM_MODEL to one of: ${some.join(", ")}.` : "Check LLM_MODEL.",
  ],
  modelRefused: () => ["LLM_API_KEY is refused.", "Copy it again from the provider’s account."],
  modelNoList: (status) => [
    `the server answers, but does not list its models (${status}).`,
    "Check that LLM_BASE_URL ends as the server wants, often with /v1.",
  ],
};

export function doctorWords(language: Language): DoctorWords {
  return language === "fr" ? fr : en;
}
