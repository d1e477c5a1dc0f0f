import http, { type ClientRequest, type RequestOptions } from "node:http";
import https from "node:https";

/** Asks a web address over a connection of its own: none is left open when the answer is there. */
export function requestAlone(address: string, options: RequestOptions): ClientRequest {
	return (address.startsWith("https:") ? https : http).request(address, { ...options, agent: false });
}
