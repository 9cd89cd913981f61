import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { StoreError } from "./store-error.ts";

/** Closes what the database may hold and nobody may read in it. */
export interface Seal {
  /** The content as text that only this key and this tenant open: "v1." and base64url. */
  close(tenant: string, content: string): string;
  /** Throws StoreError "damaged" for what another key closed, what was altered, and what is another tenant's. */
  open(tenant: string, sealed: string): string;
}

const CIPHER = "aes-256-gcm";
const KEY_BYTES = 32;
/** Of NIST SP 800-38D, 8.2.2: a random nonce is good for 2^32 messages a key. */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const VERSION = "v1";
const FORM = /^v1\.([\w-]+)$/;

/** AES-256-GCM with a key of 32 bytes; throws StoreError "invalid" for another length. */
export function createSeal(key: Uint8Array): Seal {
  if (key.length !== KEY_BYTES) {
    throw new StoreError("invalid", `FIL_ENCRYPTION_KEY has ${key.length} bytes: give ${KEY_BYTES}, in base64.`);
  }
  return {
    close(tenant, content) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES }).setAAD(Buffer.from(tenant));
      const closed = [nonce, cipher.update(content, "utf8"), cipher.final(), cipher.getAuthTag()];
      return `${VERSION}.${Buffer.concat(closed).toString("base64url")}`;
    },
    open(tenant, sealed) {
      const text = FORM.exec(sealed)?.[1] ?? "";
      const bytes = Buffer.from(text, "base64url");
      // Decoding passes over what it does not know, and over the last bits.
      const whole = bytes.length >= NONCE_BYTES + TAG_BYTES && bytes.toString("base64url") === text;
      if (!whole) throw damaged(tenant);
      const nonce = bytes.subarray(0, NONCE_BYTES);
      const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES })
        .setAAD(Buffer.from(tenant))
        .setAuthTag(bytes.subarray(-TAG_BYTES));
      try {
        const content = decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES));
        return Buffer.concat([content, decipher.final()]).toString("utf8");
      } catch (cause) {
        throw damaged(tenant, cause);
      }
    },
  };
}

function damaged(tenant: string, cause?: unknown): StoreError {
  const advice = "start with the FIL_ENCRYPTION_KEY that closed them, or install the bot there again.";
  return new StoreError("damaged", `The tokens kept for ${tenant} can't be opened: ${advice}`, { cause });
}
