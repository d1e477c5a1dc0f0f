// What gatsby-transformer-remark gives as the field `html` of a page, without plugins.
import { answerLines, importFrom } from "./answer-lines.mjs";

const { default: extendNodeType } = await importFrom("gatsby-transformer-remark/extend-node-type.js");
const cache = { get: async () => undefined, set: async () => undefined };
const { html } = await extendNodeType(
	{
		type: { name: "MarkdownRemark" },
		basePath: "",
		getNode: () => undefined,
		getNodesByType: () => [],
		cache,
	},
	{ plugins: [] },
);
let count = 0;
await answerLines((content) =>
	html.resolve({ id: "page", internal: { content, contentDigest: String(count++) } }, {}, undefined),
);
