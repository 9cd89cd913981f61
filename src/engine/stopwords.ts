import type { Language } from "./language.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Folded words that carry grammar and no subject. */
export const STOPWORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: words(`le la les l' un une des du de d' au aux et ou mais donc or ni car que qu' qui dont quoi
    il elle ils elles on nous vous je j' tu me m' te t' se s' lui leur leurs y en eux moi toi soi ce c' cet cette ces ca
    cela ceci celui celle ceux celles son sa ses mon ma mes notre nos votre vos ton ta tes ne n' pas point plus est sont
    etait etaient ete etre sera seront serait soit fut a ont avait avaient avoir aura auront aurait eu ai as avons avez
    dans sur sous par pour avec sans chez entre vers selon des si tres bien aussi ainsi alors encore meme comme
    quand lorsque lorsqu' puis tout toute tous toutes autre autres tel telle quel quelle deja fait faire peut`),
  en: words(`a an the and or but nor so if of to in on at by for from with without into onto over under about as than that
    this these those which who whom whose what where when how why it its it's he she they we you i him her them us me his
    their our your my is are was were be been being am do does did done has have had having will would can could may
    might shall should must not no n't nor only just also very too more most some any each every all both other another
    such same own there here then now up out off down again while because until before after s`),
};
