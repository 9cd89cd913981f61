import type { Story } from "./press.ts";

/** Invented news. */
export const PLAN: Story = {
  id: "plan",
  title: "L’État promet 109 milliards d’euros à l’intelligence artificielle",
  text: [
    "L’État et des fonds privés mettront 109 milliards d’euros dans l’intelligence artificielle en France, a annoncé dimanche le président Emmanuel Macron à la télévision.",
    "L’argent servira à construire des centres de données alimentés par l’électricité nucléaire, selon l’Élysée.",
    "Le gouvernement veut former 100 000 experts en intelligence artificielle chaque année dans les universités et les écoles.",
    "Les syndicats craignent des suppressions d’emplois dans les centres d’appels et demandent des négociations.",
  ],
};

/** The same event, with another amount. */
export const PLAN_AGAIN: Story = {
  id: "plan",
  title: "Intelligence artificielle : l’État promet 112 milliards d’euros",
  text: [
    "L’État et des fonds privés mettront 112 milliards d’euros dans l’intelligence artificielle en France, a annoncé dimanche le président Emmanuel Macron à la télévision.",
    "L’argent servira à construire des centres de données alimentés par l’électricité nucléaire, selon l’Élysée.",
    "Le gouvernement veut former 100 000 experts en intelligence artificielle chaque année dans les universités.",
  ],
};

export const FACTORY: Story = {
  id: "usine",
  title: "Orvale ouvre une usine de processeurs à Brénoux",
  text: [
    "Le groupe Orvale a levé 42 millions d’euros auprès d’un fonds néerlandais, a annoncé mardi sa directrice, Camille Ostrowski.",
    "L’argent servira à ouvrir une usine de processeurs à Brénoux en septembre.",
    "Orvale va embaucher 140 techniciens à Brénoux et former ses 300 salariés à ces nouveaux métiers.",
    "L’usine consommera 12 mégawatts d’électricité, a précisé la préfecture.",
  ],
  hoursAgo: 3,
};

export const LAW: Story = {
  id: "rules",
  title: "Brussels fines chatbot maker Tandem over training data",
  text: [
    "The European Commission fined the chatbot maker Tandem 35 million euros on Friday for breaking the rules on training data.",
    "Tandem must delete the data within 90 days, the regulator said in a statement.",
    "The company employs 800 people in Dublin and said it would appeal to the court.",
  ],
  hoursAgo: 5,
  language: "en",
};

export const OLD: Story = {
  id: "old",
  title: "Un vieux rapport sur les robots",
  text: ["Un rapport de 2019 comptait 12 000 robots dans les usines du pays, selon le ministère."],
  hoursAgo: 24 * 20,
};

/** Nothing on any angle. */
export const PARTY: Story = {
  id: "fete",
  title: "La fête du village a réuni les habitants",
  text: ["La fanfare a joué toute la soirée sur la place, et les enfants ont dansé sous les lampions."],
};
