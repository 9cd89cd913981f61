import type { Message } from "../../src/edition/message.ts";

export type Language = Message["language"];

/** What this adapter says by itself, to the people of a workspace and to those who run the bot. */
const fr = {
  figure: "Chiffre",
  meaning: "Ce qu’il mesure",
  source: "Source",
  useful: "Utile",
  notUseful: "Pas utile",
  cancel: "Annuler",
  choose: "Choisir",
  tryAgain: "Je n’ai pas pu répondre. Réessayez dans un instant.",
  formTooLate: "Le formulaire n’a pas pu s’ouvrir à temps. Recommencez\u202f: cela suffit le plus souvent.",
  formNeedsPress: "Ce formulaire s’ouvre depuis un bouton ou une commande tapée dans le canal, hors d’un fil.",
  formRefused: "Le formulaire n’a pas pu être pris en compte\u00a0:",
  homeFailed: "Cette page n’a pas pu être préparée. Fermez-la, puis rouvrez-la.",
  installed: "Le Fil est installé. Dans Slack, tapez /ia aide pour commencer.",
  notInstalled: "Le Fil n’a pas été installé. Reprenez depuis la page d’installation.",
  stopping: "Le Fil s’arrête. Réessayez une fois qu’il aura redémarré.",
  invite: "Le Fil n’est pas membre de ce canal. Invitez-le dans le canal avec /invite, puis réessayez.",
  mayNotPost: "Slack interdit au Fil d’écrire ici. Demandez à un administrateur de l’espace de l’y autoriser.",
  scopes: (scope: string) =>
    `Il manque une autorisation au Fil${scope && ` (${scope})`}. Réinstallez-le avec slack-manifest.yaml.`,
  token:
    "Slack refuse le jeton du Fil. Copiez de nouveau SLACK_BOT_TOKEN depuis https://api.slack.com/apps, « OAuth & Permissions ».",
  appToken:
    "Slack refuse la connexion par socket. Copiez de nouveau SLACK_APP_TOKEN (xapp-…) depuis https://api.slack.com/apps, « Basic Information », et activez « Socket Mode ».",
  channelGone: "Ce canal n’existe plus, ou le Fil n’y a plus accès. Choisissez-en un autre et abonnez-le.",
  archived: "Ce canal est archivé. Désarchivez-le ou abonnez un autre canal.",
  threadGone: "Ce fil de discussion n’existe plus. La prochaine édition en ouvrira un autre.",
  uninstalled: "Le Fil a été retiré de cet espace Slack. Installez-le de nouveau pour reprendre les envois.",
  tooMany: (seconds: number) => `Slack limite le nombre d’envois. Réessayez dans ${seconds}\u00a0s.`,
  refused: (error: string) => `Slack refuse ce message (${error}). Signalez-le à qui s’occupe du Fil.`,
  nothing: "Il n’y a rien à publier. Ajoutez du texte au message.",
  wrongPlace: "Cette adresse n’est pas celle d’un canal Slack. Abonnez le canal depuis Slack.",
  down: "Slack ne répond pas. Nouvel essai dans quelques instants, sans rien faire.",
};

export type Words = typeof fr;

const en: Words = {
  figure: "Figure",
  meaning: "What it measures",
  source: "Source",
  useful: "Useful",
  notUseful: "Not useful",
  cancel: "Cancel",
  choose: "Choose",
  tryAgain: "I could not answer. Please try again in a moment.",
  formTooLate: "The form could not open in time. Please try again: that is usually enough.",
  formNeedsPress: "This form opens from a button or from a command typed in the channel, outside a thread.",
  formRefused: "The form could not be taken:",
  homeFailed: "This page could not be prepared. Close it, then open it again.",
  installed: "Le Fil is installed. In Slack, type /ia aide to begin.",
  notInstalled: "Le Fil was not installed. Start again from the installation page.",
  stopping: "Le Fil is stopping. Try again once it has restarted.",
  invite: "Le Fil is not a member of this channel. Invite it there with /invite, then try again.",
  mayNotPost: "Slack does not let Le Fil write here. Ask an administrator of the workspace to allow it.",
  scopes: (scope) => `Le Fil lacks a permission${scope && ` (${scope})`}. Install it again with slack-manifest.yaml.`,
  token:
    "Slack refuses Le Fil’s token. Copy SLACK_BOT_TOKEN again from https://api.slack.com/apps, “OAuth & Permissions”.",
  appToken:
    "Slack refuses the socket. Copy SLACK_APP_TOKEN (xapp-…) again from https://api.slack.com/apps, “Basic Information”, and turn “Socket Mode” on.",
  channelGone: "This channel no longer exists, or Le Fil can no longer see it. Choose another one and subscribe it.",
  archived: "This channel is archived. Unarchive it or subscribe another one.",
  threadGone: "This thread no longer exists. The next edition will open another one.",
  uninstalled: "Le Fil was removed from this Slack workspace. Install it again to go on.",
  tooMany: (seconds) => `Slack limits how much can be sent. Try again in ${seconds} s.`,
  refused: (error) => `Slack refuses this message (${error}). Tell whoever looks after Le Fil.`,
  nothing: "There is nothing to post. Add words to the message.",
  wrongPlace: "This is not the address of a Slack channel. Subscribe the channel from Slack.",
  down: "Slack does not answer. It will be tried again shortly; there is nothing to do.",
};

export function wordsOf(language: Language): Words {
  return language === "en" ? en : fr;
}
