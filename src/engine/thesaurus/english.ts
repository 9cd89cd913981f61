/** Words that stand for each other between a question and the sentence that answers it: one group a line. */
export const ENGLISH_GROUPS = `

`;
