import { isPublicIp, readIp } from "./public-ip.ts";

/** Names that no name server of the web knows: RFC 6761, 6762, 8375 and what routers use. */
const OWN_NAMES =
	/(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home|corp|private|home\.arpa|onion)$/;

/** Whether a host, as `URL.hostname` has it, can be one of the web: no name or number of a network of one's own. */
export function isPublicHost(host: string): boolean {
	const name = host.toLowerCase().replace(/\.$/, "");
	const ip = readIp(name);
	if (ip) return isPublicIp(name);
	return name.includes(".") && !OWN_NAMES.test(name);
}
