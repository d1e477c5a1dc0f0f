/** gray-matter can read files, which nothing of ours asks of it. */
export default {};
