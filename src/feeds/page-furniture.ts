import type { PageBlock } from "./page-blocks.ts";

/** What begins a line that leads elsewhere, whatever follows. */
const LEADS_ELSEWHERE =
  /^(?:[►▶→»>•*\s-]*)(?:à )?(?:lire (?:aussi|également|la suite|plus|l['’]article|(?:le|notre) dossier)|(?:(?:re)?voir|écouter|regarder) (?:aussi|également)|(?:sur|dans) le même (?:sujet|thème)|pour aller plus loin|à (?:lire|voir|écouter|découvrir) (?:aussi|également|sur|ensuite|:)|notre dossier|read (?:also|more|next|on)\b|also read|see also|watch also|more (?:on|from|in) |related (?:articles?|stor(?:y|ies)|content|topics?|links?)|you (?:may|might) also (?:like|be interested)|recommended(?: for you)?$|story continues below|article continues below|continue reading)/i;
/** Short lines that are furniture by themselves. */
const ALONE =
  /^(?:publicité|advertisement|pub|annonce|sponsorisé|sponsored(?: content)?|loading|chargement(?: en cours)?|partager?(?: (?:sur|l['’]article|cet article).*)?|share(?: (?:this|on|via).*)?|tweet(?:er)?|facebook|twitter|linkedin|whatsapp|e-?mail|imprimer(?: cette page| l['’]article)?|permalien|permalink|à propos de|print(?: this)?|copier le lien|copy link|commenter|commentaires?(?: \(?\d+\)?)?|\d+ (?:commentaires?|comments?)|comments?|réagir(?: à cet article)?|leave a (?:comment|reply)|post (?:a )?comment|laisser un commentaire|s['’]abonner|subscribe(?: now)?|sign up|s['’]inscrire|je m['’]inscris|newsletter|suivez-nous.*|follow us.*|temps de lecture.*|lecture \d+ ?min.*|\d+ min(?:utes?)? (?:de lecture|read)|(?:crédits? ?(?:photos?)?|photos?|image|©|credit|source photo)\s*[:©].{0,80}|©.{0,80}|top|haut de page|retour|back to top|tags?\s*:.{0,200}|mots[- ]clés\s*:.{0,200}|filed under\b.{0,200}|topics?\s*:.{0,200}|(?:publié|mis à jour|modifié|published|updated|posted) (?:le|à|on|at|:)?\s*.{0,60}\d{1,4}.{0,30})$/i;
/** Sentences that ask the reader for something. */
const PROMPTS =
  /(?:abonnez-vous|inscrivez-vous|recevez (?:chaque|toute|notre|nos|gratuitement|l['’]essentiel)|votre adresse (?:e-?mail|mail|électronique)|(?:notre|nos|la|cette) (?:newsletter|infolettre)|suivez(?:-nous| toute l['’]actualité| l['’]actualité)|rejoignez(?:-nous| notre)|réservé aux abonnés|il vous reste [\d.,]+ ?% |déjà abonné|tous droits réservés|reproduction interdite|utilis(?:e|ons) des cookies|sign up (?:for|to) (?:our|the|receive|get)|subscribe (?:to|for|now|today)|enter your e-?mail|your inbox|follow us on|follow @|join the conversation|all rights reserved|we use cookies|click here to|cliquez ici pour|this (?:article|story) (?:was )?originally (?:appeared|published)|download (?:our|the) app|téléchargez (?:notre|l['’])|please enable javascript|may not be (?:published|reproduced))/i;

/** "Par Tiphaine Aubrac", "By Jun Abara, science editor", "10 février 2025 à 11h35". */
const BYLINE = /^(?:par|by|von|por)\s+\p{Lu}[^.!?]{2,80}$/iu;
/** "Par Solenne Quéré, à Paris. Publié le 10 février 2025 à 8 h 12." */
const SIGNED =
  /^(?:(?:par|by)\s.{2,90}\b(?:publiée? |mise? à jour|modifiée? |posted |published |updated |temps de lecture|\d+ min)|(?:publiée? |mise? à jour |published |updated ).{0,90}\b(?:par|by|temps de lecture|modifiée?|mise? à jour|updated)\b).{0,90}$/i;
const DATE =
  /^(?:(?:le|on|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day),?\s+)*(?:\d{1,2}(?:er)?\s+\p{L}{3,9}\.?|\p{L}{3,9}\.?\s+\d{1,2},?|\d{1,2}\/\d{1,2}\/\d{2,4}|\d{4}-\d{2}-\d{2})[\s,]*(?:\d{4})?[\s,àat|·•–-]*(?:\d{1,2}\s?[:h.]\s?\d{0,2}\s*(?:[ap]\.?m\.?)?\s*(?:[A-Z]{2,4})?)?$/iu;

/** Whether a line asks, labels or leads elsewhere rather than tells. */
export function isFurniture(text: string, block: PageBlock): boolean {
  if (text.length < 220 && LEADS_ELSEWHERE.test(text))
    return block.linked > 0 || text.length < 60 || /:/.test(text.slice(0, 30));
  if (text.length < 90 && (BYLINE.test(text) || DATE.test(text))) return true;
  if (text.length < 200 && SIGNED.test(text)) return true;
  if (text.length < 240 && ALONE.test(text)) return true;
  return text.length < 260 && PROMPTS.test(text);
}
