/** The `meta` element in which the shell gives the page its words in the writer's language: JSON, by English sentence. */
export const wordsName = "recap-words";
