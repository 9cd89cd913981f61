import { describe, expect, it } from "vitest";
import { detectLanguage } from "../../src/engine/language.ts";

describe("the language of a text", () => {
  it.each([
    [
      "a French page",
      "La préfecture a ouvert une enquête publique sur le projet, et les riverains ont un mois pour écrire.",
      "fr",
    ],
    [
      "an English page",
      "The county has opened an inquiry into the scheme, and neighbours have a month to write to it.",
      "en",
    ],
    [
      "French without accents or capitals",
      "les pompiers sont venus dans la nuit et la route est fermee pour tout le monde",
      "fr",
    ],
    [
      "French full of English names",
      "Selon le Wall Street Journal, les dirigeants de Bright Water Systems ont vendu leurs parts.",
      "fr",
    ],
    ["a French question", "Combien ça coûte ?", "fr"],
    ["an English question", "How much does it cost?", "en"],
    ["a French percentage", "20 %", "fr"],
    ["an English sum", "$2.3bn", "en"],
    ["nothing", "", "fr"],
  ] as const)("%s", (_situation, text, expected) => {
    expect(detectLanguage(text)).toBe(expected);
  });

  it.each([
    [
      "German",
      "Die Stadt hat den Bau der neuen Halle beschlossen, und der Rat wird sich im Mai mit den Kosten befassen, sagte die Sprecherin.",
    ],
    [
      "Spanish",
      "El ayuntamiento aprobó las obras del nuevo puente y los vecinos del barrio esperan que empiecen antes del verano próximo.",
    ],
    [
      "Italian",
      "Il comune ha approvato i lavori della nuova scuola e gli abitanti sperano che inizino prima della fine di questa estate.",
    ],
    ["Russian", "Город утвердил строительство нового моста."],
    ["Japanese", "市は新しい橋の建設を承認しました。"],
  ])("is unknown for %s", (_language, text) => {
    expect(detectLanguage(text)).toBeNull();
  });
});
