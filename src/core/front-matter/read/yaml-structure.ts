import * as l10n from "@vscode/l10n";
import { isAlias, isMap, isNode, isPair, isScalar, isSeq, type Node, type Pair } from "yaml";
import type { YamlReader } from "../readers.ts";
import { MAX_DEPTH } from "./limits.ts";
import type { YamlDocument } from "./parse-yaml.ts";
import type { EngineRefusal } from "./yaml-refusal.ts";

/**
 * What an engine stops at in YAML that is well written: the first list or mapping that stands as a key, merge key (`<<`) without a mapping,
 * tag that the value does not fit, or value that holds itself, as far as the reader refuses such things.
 */
export function findStructureRefusal(document: YamlDocument, reader: YamlReader): EngineRefusal | undefined {
	const { contents } = document;
	return isNode(contents) ? findIn(contents, reader, new Map(), 0) : undefined;
}

/** The nodes that have a name so far; `undefined` while one is still being read. */
type Anchors = Map<string, Node | undefined>;

function findIn(node: Node, reader: YamlReader, anchors: Anchors, depth: number): EngineRefusal | undefined {
	if (depth > MAX_DEPTH) return undefined;
	if (isAlias(node)) {
		const isOpen = anchors.has(node.source) && anchors.get(node.source) === undefined;
		return isOpen && reader.refusesCycles ? refusalAt(node, l10n.t("this value holds itself")) : undefined;
	}
	const anchor = "anchor" in node && typeof node.anchor === "string" ? node.anchor : undefined;
	if (anchor !== undefined) anchors.set(anchor, undefined);
	const found = refusesTag(node, reader)
		? refusalAt(node, l10n.t("the value is not what its tag says"))
		: findInside(node, reader, anchors, depth);
	if (anchor !== undefined) anchors.set(anchor, node);
	return found;
}

function findInside(
	node: Node,
	reader: YamlReader,
	anchors: Anchors,
	depth: number,
): EngineRefusal | undefined {
	if (!isMap(node) && !isSeq(node)) return undefined;
	for (const each of node.items) {
		const found = isPair(each)
			? findInPair(each, reader, anchors, depth)
			: isNode(each)
				? findIn(each, reader, anchors, depth + 1)
				: undefined;
		if (found) return found;
	}
	return undefined;
}

function findInPair({ key, value }: Pair, reader: YamlReader, anchors: Anchors, depth: number) {
	if (!isNode(key)) return undefined;
	if (reader.refusesCompoundKeys && isCompound(resolve(key, anchors)))
		return refusalAt(key, l10n.t("a list or `key: value` lines stand as a key"));
	const inKey = findIn(key, reader, anchors, depth + 1);
	if (inKey || !isNode(value)) return inKey;
	const isMerge = isScalar(key) && key.value === "<<" && key.type === "PLAIN";
	if (isMerge && reader.refusesOtherMerges && !isMergeable(value, anchors))
		return refusalAt(value, l10n.t("`<<` needs `key: value` lines"));
	return findIn(value, reader, anchors, depth + 1);
}

/** go-yaml and PyYAML take an empty list for no key. */
function isCompound(node: Node | undefined): boolean {
	return (isMap(node) || isSeq(node)) && node.items.length > 0;
}

/** A mapping, or a list of mappings. */
function isMergeable(value: Node, anchors: Anchors): boolean {
	const merged = resolve(value, anchors);
	if (isSeq(merged))
		return merged.items.every((each) => isNode(each) && isMap(resolve(each, anchors) ?? each));
	// An alias that leads nowhere is told of by itself.
	return merged === undefined || isMap(merged);
}

function resolve(node: Node, anchors: Anchors): Node | undefined {
	return isAlias(node) ? anchors.get(node.source) : node;
}

function refusesTag(node: Node, { refusedTags = [] }: YamlReader): boolean {
	const written = isScalar(node) ? String(node.source ?? "") : "";
	return refusedTags.some(
		({ tag, unless }) => node.tag !== undefined && tag.test(node.tag) && !unless?.test(written),
	);
}

function refusalAt(node: Node, message: string): EngineRefusal {
	return { message, offset: node.range?.[0] ?? 0 };
}
