/** gray-matter's own front-matter engines are js-yaml, JSON and `eval`; the core brings its own, and none may be evaluated. */
export default {};
