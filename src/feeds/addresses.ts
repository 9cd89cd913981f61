import { BlockList, isIP } from "node:net";

/**
 * Addresses that no feed may make us call: private, loopback, link-local (clouds keep their metadata there),
 * shared, reserved and multicast ranges of the IANA special-purpose registries (RFC 6890).
 */
const refused = new BlockList();
for (const [network, prefix] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
] as const) {
  refused.addSubnet(network, prefix, "ipv4");
}

/** Global unicast is 2000::/3; inside it, documentation, Teredo and 6to4 carry or stand for other addresses. */
const refusedSix = new BlockList();
for (const [network, prefix] of [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
] as const) {
  refusedSix.addSubnet(network, prefix, "ipv6");
}
const globalUnicast = new BlockList();
globalUnicast.addSubnet("2000::", 3, "ipv6");

/** Whether an IP address is public, whatever way it is written. Mapped and translated IPv4 are never public. */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, "").replace(/%.*$/, "");
  switch (isIP(bare)) {
    case 4:
      return !refused.check(bare, "ipv4");
    case 6:
      return globalUnicast.check(bare, "ipv6") && !refusedSix.check(bare, "ipv6");
    default:
      return false;
  }
}
