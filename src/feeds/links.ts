/** Parameters that count readers and change nothing to the page, by the tools that add them. */
const TRACKING = new RegExp(
  `^(?:${[
    "utm_.*|utm|_ga|_gl|gclid|gclsrc|gbraid|wbraid|dclid", // Google
    "fbclid|fb_ref|fb_source|igshid|igsh|msclkid|yclid|twclid|ttclid|li_fat_id|__twitter_impression", // networks
    "at_(?:medium|campaign|creation|custom\\d|variant|format|general|link|network|platform|ptr_name|bbc_team|campaign_type|emplacement)|xtor|xtref|xtcr|xts|xt_.*", // AT Internet / Piano
    "mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|__hssc|__hstc|__hsfp|hsctatracking|vero_(?:id|conv)|oly_(?:enc|anon)_id", // letters
    "pk_(?:campaign|kwd|source|medium|content)|piwik_.*|mtm_.*|matomo_.*|wt_?\\.?mc(?:_id)?|wt\\.z_.*|s_cid|ns_(?:mchannel|source|campaign|linkname|fee)", // analytics
    "cmpid|cmp|ito|ftag|ncid|ocid|sr_share|guccounter|guce_referrer.*|echobox|smid|smtyp|trk|trkcampaign|spm", // outlets
  ].join("|")})$`,
  "i",
);
/** Parameters that say that the reader comes from a feed. */
const FROM_FEED = /^(?:ref|source|from|partner|emc|origin|rss|src|feed)=(?:rss\d*|rss_?feed|feed|feedburner|1?)$/i;

/** A fragment that chooses the page, as in single-page sites. */
const ROUTE = /^#!?\//;

/**
 * The whole address that a feed means by `href`, or null when it is not one of the web's. `bases` are what it may be
 * relative to, innermost first.
 */
export function resolveLink(href: string, bases: readonly (string | null)[]): string | null {
  let address = href.trim().replace(/[\t\r\n]+\s*/g, "");
  if (address === "" || address.length > 4000) return null;
  if (/^feed:/i.test(address)) address = address.replace(/^feed:(?:\/\/)?(?=https?:)/i, "").replace(/^feed:/i, "http:");
  if (/^www\.[\w-]+\.\w/i.test(address)) address = `http://${address}`;
  if (/^[a-z][a-z\d+.-]*:/i.test(address)) return webAddress(address, undefined);
  for (const base of bases) {
    const found = base === null ? null : webAddress(address, base);
    if (found) return found;
  }
  return null;
}

/** An xml:base after another: the inner one may be relative to the outer one. Innermost first. */
export function chainBases(outermostFirst: readonly string[], document: string | null): (string | null)[] {
  let base = document;
  const chain: (string | null)[] = [document];
  for (const next of outermostFirst) {
    base = resolveLink(next, [base]) ?? base;
    chain.unshift(base);
  }
  return chain;
}

/**
 * One address for one page: without the parameters that count readers, without fragment unless it is the route.
 * The rest is left as the publisher writes it.
 */
export function canonicalLink(address: string, keepFragment = false): string {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return address;
  }
  const wrapped = googleTarget(url);
  if (wrapped) return canonicalLink(wrapped, keepFragment);
  if (url.href.includes("?")) {
    const kept = url.search
      .slice(1)
      .split("&")
      .filter((pair) => !TRACKING.test(pair.split("=", 1)[0] ?? "") && !FROM_FEED.test(pair));
    url.search = kept.some((pair) => pair !== "") ? kept.join("&") : "";
  }
  if (!(ROUTE.test(url.hash) || (keepFragment && !TRACKING.test(url.hash.slice(1).split("=", 1)[0] ?? "")))) {
    url.hash = "";
  }
  url.username = "";
  url.password = "";
  return url.href;
}

/** Google's alerts give the page's address inside their own. */
function googleTarget(url: URL): string | null {
  if (!/^(?:www\.)?google\.[a-z.]{2,6}$/.test(url.hostname) || url.pathname !== "/url") return null;
  const target = url.searchParams.get("url") ?? url.searchParams.get("q");
  return target === null ? null : webAddress(target, undefined);
}

function webAddress(address: string, base: string | undefined): string | null {
  if (!URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  return (url.protocol === "http:" || url.protocol === "https:") && url.hostname !== "" ? url.href : null;
}
