/**
 * What classes and ids say, in French and English: whole words between separators, since "shared" and "adventure" are
 * not "share" and "ad". They were weighed on public pages whose article is known.
 */
const between = (...lists: readonly string[]): RegExp =>
  new RegExp(`(?:^|[\\s_-])(?:${lists.join("|")})(?:$|[\\s_-])`, "i");
/** What stands beside an article. */
export const BESIDE = between(
  "comments?|commentaires?|disqus|respond|replies|reactions?",
  "related|relateds?|associes?|similaires?|recirc(?:ulation)?|more-?(?:on|from|stories)|a-?lire|lire-?aussi|read-?(?:more|also|next)|liens?-?(?:associes?|utiles?)|recommendations?|recommandations?|outbrain|taboola|most-?(?:read|popular)|plus-?lus|trending|popular|see-?also|inread",
  "sharing|sharebar|partage[rs]?|social|socials|addthis|addtoany|follow-?us|reseaux-?sociaux|sharedaddy",
  "newsletters?|subscribe|signup|abonnements?|inscription|infolettre|promo|promos|call-?to-?action|cta",
  "breadcrumbs?|fil-?ariane|ariane|skip-?links?|tag-?list|mots-?cles",
  "author-?(?:bio|box|info|card|description)|bio|about-?(?:the-?)?author|auteur-?bio|byline|signature",
  "cookies?|consent|gdpr|rgpd|cmp|capping|popup|copyright|print-?only|pager",
);
/** What may as well be said of the article's own frame. */
export const DOUBTFUL = between(
  "share|subscription|promotion|sidebar|side-?bar|menu|navbar|pagination|toolbar|topbar|masthead|also|recommended",
  "tags?|topics?|keywords|categories|rubriques|paywall|piano|ads?|advert|advertisement|advertising|pub|publicite|dfp",
  "sponsor|sponsored|banner|modal|overlay|widget|teasers?|footer",
);
export const LEADS =
  /(?:^|[\s_-])(?:chapo|chapeau|standfirst|lead|lede|intro|introduction|excerpt|summary|desc|description|deck|dek|sub-?title|subhead|sous-?titre|accroche|kicker-text|article-?desc)(?:$|[\s_-])/i;
/** The description of an author or of a site is no standfirst. */
export const NOT_LEADS = /author|auteur|profile?|user|site-desc|tagline|contributor/i;
export const CREDITS =
  /(?:^|[\s_-])(?:credits?|caption|captions|legende|legend|copyright|photo-?credit|image-?credit|wp-caption-text|media-?caption)(?:$|[\s_-])/i;
export const BODIES =
  /(?:^|[\s_-])(?:article-?body|articlebody|article-?content|article-?text|entry-?content|post-?content|post-?body|story-?body|story-?content|texte-?article|corps-?article|article-?texte|body-?content|content-?body|td-post-content)(?:$|[\s_-])/i;
export const HIDING = /display\s*:\s*none|visibility\s*:\s*hidden/i;
export const UNSEEN = /(?:^|\s)(?:visually-?hidden|sr-only|screen-reader-text|u-hidden|is-hidden|hidden)(?:$|\s)/i;

/** "hidden md:block" is shown on wide screens. */
export const SHOWN_WIDE = /:(?:block|flex|grid|inline|contents|table)/;
