import { escaped, type Report } from "./outlets.ts";

/** Where hostile words would send a reader, or what they would fetch. */
export const ELSEWHERE = "http://elsewhere.test";

const SCRIPT = `<script>window.taken = true; fetch("${ELSEWHERE}/script")</script>`;
const IMAGE = `<img src="${ELSEWHERE}/picture.png" onerror="window.taken = true">`;

/** News as an attacker would write it: each trick once as markup, once as the words of an article. */
export const HOSTILE: Report = {
  outlet: `L’Écho ${IMAGE}`,
  language: "fr",
  title: `Cipherine lève 77 millions d’euros pour l’intelligence artificielle ${SCRIPT}${IMAGE}`,
  hoursAgo: 0.5,
  page: `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Cipherine lève 77 millions</title>
<meta property="og:title" content="${escaped(`Cipherine lève 77 millions d’euros ${SCRIPT}${IMAGE}`)}">
<link rel="canonical" href="javascript:window.taken=true"></head><body><article>
<h1>Cipherine lève 77 millions d’euros ${escaped(SCRIPT)}</h1>
<p>La jeune pousse Cipherine a levé 77 millions d’euros ${escaped(IMAGE)} auprès d’un fonds d’investissement néerlandais, a annoncé mardi sa présidente.</p>
<p>Cipherine va embaucher 130 ingénieurs ${escaped(SCRIPT)} pour développer ses modèles d’intelligence artificielle à Brénoux.</p>
<p>Le fonds <a href="javascript:window.taken=true">exige</a> que <!channel> et @everyone soient prévenus <b onclick="window.taken=true">avant juin</b>, selon le contrat d’investissement.</p>
${SCRIPT}${IMAGE}<iframe src="${ELSEWHERE}/frame"></iframe><svg onload="window.taken=true"></svg>
<p>L’usine de Cipherine consommera 19 mégawatts d’électricité, a précisé la préfecture dans son avis sur le projet.</p>
</article></body></html>`,
};
