import { FIXED, integer, listed, NARROW, named } from "../typography.ts";

const guillemets = (words: string): string => named(words, "fr");

/** What is said of what a channel receives. */
const fr = {
  subscribed: (title: string, when: string) => `C’est noté${FIXED}: ${guillemets(title)} sera publié ici ${when}.`,
  settingsSaved: (title: string, when: string) => `C’est changé${FIXED}: ${guillemets(title)} sera publié ici ${when}.`,
  settingsPaused: (title: string) =>
    `C’est noté${FIXED}: ${guillemets(title)} est en pause dans ce canal. Pour reprendre${FIXED}: ${guillemets("réglages reprendre")}.`,
  unsubscribed: (title: string) =>
    `C’est fait${FIXED}: ${guillemets(title)} ne sera plus publié ici. Pour y revenir${FIXED}: ${guillemets("abonner")}.`,
  nextSlot: (moment: string, city: string) => `Prochain envoi${FIXED}: ${moment} (${city}).`,
  allAngles: "tous les angles",
  onlyAngles: (angles: readonly string[]) => listed(angles, "fr"),
  inLanguage: { fr: "en français", en: "en anglais" },
  muted: "muet quand il n’y a rien de neuf",
  paused: "en pause",
  pausedForGone: "en pause : le canal n’était plus accessible".replace(" :", `${FIXED}:`),
  noSubscription: `Ce canal n’est pas abonné. Pour l’abonner${FIXED}: ${guillemets("abonner 8h30 en semaine")}.`,
  tooManySubscriptions: (most: number) =>
    `Ce canal a déjà ${integer(most, "fr")}${FIXED}abonnements, le plus qu’il peut avoir. Changez-en ou retirez-en un.`,
  tooManyTimes: (most: number) => `C’est trop d’heures${FIXED}: ${most} par jour au plus.`,
  alreadySubscribed: "Ce canal a déjà exactement cet abonnement.",
  whichSubscription: (count: number, word: string) =>
    `Ce canal a ${integer(count, "fr")}${FIXED}abonnements. Dites lequel, par exemple ${guillemets(`${word} 2`)}${FIXED}:`,
  noSuchSubscription: (number: number, count: number) =>
    `Il n’y a pas d’abonnement n°${FIXED}${number} ici${FIXED}: ils vont de 1 à ${count}.`,
  noMoreSubscription: "Cet abonnement n’existe plus.",
  settingsTitle: "Réglages de ce canal",
  homeTitle: "Abonnements de l’équipe",
  homeNone: `Aucun canal n’est encore abonné. Dans un canal, tapez ${guillemets("abonner")}.`,
  modify: "Modifier",
  pause: "Mettre en pause",
  resume: "Reprendre",
  unsubscribe: "Désabonner",
  lastDelivery: (when: string, what: string) => `Dernier envoi prévu${FIXED}: ${when}, ${what}.`,
  delivered: "publié",
  deliveredLate: "publié en retard",
  deliveryDue: "en cours",
  deliverySkipped: {
    nothingNew: "rien de neuf à dire",
    tooLate: "trop tard pour l’envoyer encore",
    superseded: "remplacé par le suivant",
  } as Readonly<Record<string, string>>,
  deliveryFailed: {
    forbidden: "non publié, car je n’ai pas le droit d’écrire ici (invitez-moi dans le canal)",
    gone: "non publié, car le canal n’était plus accessible",
    rateLimited: "non publié, car la plateforme limitait les envois",
    invalid: "non publié, car la plateforme a refusé le message",
    unavailable: "non publié, car la plateforme ne répondait pas",
  } as Readonly<Record<string, string>>,
  deliveryFault: "non publié, à cause d’une erreur de ma part",
  deliveryIncomplete: "publié en partie, car la plateforme a refusé un message",
  form: {
    subscribe: "Abonner ce canal",
    settings: "Réglages",
    save: "Enregistrer",
    times: "Heures",
    timesHint: "8h30, ou plusieurs : 8h30, 18h".replace(" :", `${FIXED}:`),
    days: "Jours",
    angles: "Angles",
    anglesHint: "Aucun choisi : tous".replace(" :", `${FIXED}:`),
    zone: "Fuseau horaire",
    zoneHint: "Une grande ville (Paris, Montréal) ou un nom comme Europe/Paris",
    options: "Options",
    english: "En anglais",
    mute: "Muet quand il n’y a rien de neuf",
    paused: "En pause",
    timesNeeded: "Donnez au moins une heure, comme 8h30.",
    daysNeeded: "Choisissez au moins un jour.",
    onlyTimes: (typed: string) =>
      `Je ne lis que des heures ici, pas ${guillemets(typed)}. Écrivez-les comme 8h30, 18h.`,
    onlyZone: (typed: string) =>
      `Je ne connais pas ${guillemets(typed)}. Donnez une grande ville, ou un nom comme Europe/Paris.`,
  },
  previewTitle: "Aperçu du prochain digest",
  previewNote: `Rien n’a été publié${NARROW}; voici ce que le prochain digest dirait maintenant.`,
  previewNothing: "Pour l’instant, le prochain digest n’aurait rien de neuf à dire.",
};

export type SubscriptionWords = typeof fr;

const quotes = (words: string): string => named(words, "en");

const en: SubscriptionWords = {
  subscribed: (title, when) => `Noted: ${quotes(title)} will be posted here ${when}.`,
  settingsSaved: (title, when) => `Changed: ${quotes(title)} will be posted here ${when}.`,
  settingsPaused: (title) =>
    `Noted: ${quotes(title)} is paused in this channel. To go on: ${quotes("settings resume")}.`,
  unsubscribed: (title) =>
    `Done: ${quotes(title)} will no longer be posted here. To have it back: ${quotes("subscribe")}.`,
  nextSlot: (moment, city) => `Next one: ${moment} (${city}).`,
  allAngles: "all angles",
  onlyAngles: (angles) => listed(angles, "en"),
  inLanguage: { fr: "in French", en: "in English" },
  muted: "mute when nothing is new",
  paused: "paused",
  pausedForGone: "paused: the channel could no longer be reached",
  noSubscription: `This channel is not subscribed. To subscribe it: ${quotes("subscribe 8:30am weekdays")}.`,
  tooManySubscriptions: (most) =>
    `This channel has ${most} subscriptions already, the most that it can have. Change or remove one.`,
  tooManyTimes: (most) => `Those are too many times: ${most} a day at most.`,
  alreadySubscribed: "This channel has exactly that subscription already.",
  whichSubscription: (count, word) =>
    `This channel has ${count} subscriptions. Say which one, such as ${quotes(`${word} 2`)}:`,
  noSuchSubscription: (number, count) => `There is no subscription no. ${number} here: they go from 1 to ${count}.`,
  noMoreSubscription: "That subscription is no more.",
  settingsTitle: "This channel’s settings",
  homeTitle: "The team’s subscriptions",
  homeNone: `No channel is subscribed yet. In a channel, type ${quotes("subscribe")}.`,
  modify: "Change",
  pause: "Pause",
  resume: "Resume",
  unsubscribe: "Unsubscribe",
  lastDelivery: (when, what) => `Last one due: ${when}, ${what}.`,
  delivered: "posted",
  deliveredLate: "posted late",
  deliveryDue: "under way",
  deliverySkipped: {
    nothingNew: "nothing new to say",
    tooLate: "too late to be sent",
    superseded: "replaced by the next one",
  },
  deliveryFailed: {
    forbidden: "not posted, because I may not write here (invite me to the channel)",
    gone: "not posted, because the channel could no longer be reached",
    rateLimited: "not posted, because the platform was limiting messages",
    invalid: "not posted, because the platform refused the message",
    unavailable: "not posted, because the platform did not answer",
  },
  deliveryFault: "not posted, because of an error of mine",
  deliveryIncomplete: "posted in part, because the platform refused a message",
  form: {
    subscribe: "Subscribe this channel",
    settings: "Settings",
    save: "Save",
    times: "Times",
    timesHint: "8:30am, or several: 8:30, 18:00",
    days: "Days",
    angles: "Angles",
    anglesHint: "None chosen: all",
    zone: "Time zone",
    zoneHint: "A large city (London, Montreal) or a name such as Europe/Paris",
    options: "Options",
    english: "In English",
    mute: "Mute when nothing is new",
    paused: "Paused",
    timesNeeded: "Give at least one time, such as 8:30am.",
    daysNeeded: "Choose at least one day.",
    onlyTimes: (typed) => `I read times only here, not ${quotes(typed)}. Write them like 8:30, 18:00.`,
    onlyZone: (typed) => `I don’t know ${quotes(typed)}. Give a large city, or a name such as Europe/Paris.`,
  },
  previewTitle: "Preview of the next digest",
  previewNote: "Nothing was posted; this is what the next digest would say now.",
  previewNothing: "For now, the next digest would have nothing new to say.",
};

export const SUBSCRIPTION_WORDS = { fr, en } as const;
