/** Small strict checks of JSON: each adds what it refuses, with where, as Slack does. */
export type Check = (value: unknown, at: string, faults: string[]) => void;

export type Json = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Fields by name; a name that ends in "?" may be absent. Any other field is refused. */
export function fields(shape: Readonly<Record<string, Check>>): Check {
  return (value, at, faults) => {
    if (!isObject(value)) return void faults.push(`must be an object [json-pointer:${at}]`);
    for (const [name, check] of Object.entries(shape)) {
      const key = name.replace("?", "");
      if (value[key] === undefined) {
        if (!name.endsWith("?")) faults.push(`missing required field: ${key} [json-pointer:${at}]`);
      } else check(value[key], `${at}/${key}`, faults);
    }
    for (const key of Object.keys(value)) {
      if (!(key in shape) && !(`${key}?` in shape)) faults.push(`unsupported field: ${key} [json-pointer:${at}]`);
    }
  };
}

export function string(max: number, min = 1): Check {
  return (value, at, faults) => {
    if (typeof value !== "string") faults.push(`must be a string [json-pointer:${at}]`);
    else if (value.length < min) faults.push(`must be more than ${min - 1} characters [json-pointer:${at}]`);
    else if (value.length > max) faults.push(`must be less than ${max + 1} characters [json-pointer:${at}]`);
    else if (/\p{Surrogate}/u.test(value)) faults.push(`half a character [json-pointer:${at}]`);
  };
}

export function address(max: number): Check {
  return (value, at, faults) => {
    string(max)(value, at, faults);
    if (!/^(https?|mailto):/.test(String(value))) faults.push(`must be a valid URL [json-pointer:${at}]`);
  };
}

export const flag: Check = (value, at, faults) => {
  if (typeof value !== "boolean") faults.push(`must be a boolean [json-pointer:${at}]`);
};

export function integer(min: number, max: number): Check {
  return (value, at, faults) => {
    if (!Number.isInteger(value) || Number(value) < min || Number(value) > max) {
      faults.push(`must be an integer from ${min} to ${max} [json-pointer:${at}]`);
    }
  };
}

export function word(...words: readonly string[]): Check {
  return (value, at, faults) => {
    if (!words.includes(String(value))) faults.push(`must be one of ${words} [json-pointer:${at}]`);
  };
}

export function list(check: Check, min: number, max: number): Check {
  return (value, at, faults) => {
    if (!Array.isArray(value)) return void faults.push(`must be an array [json-pointer:${at}]`);
    if (value.length < min) faults.push(`no less than ${min} items allowed [json-pointer:${at}]`);
    if (value.length > max) faults.push(`no more than ${max} items allowed [json-pointer:${at}]`);
    for (const [index, item] of value.entries()) check(item, `${at}/${index}`, faults);
  };
}

/** One of several shapes, told apart by `type`. */
export function kinds(shapes: Readonly<Record<string, Check>>): Check {
  return (value, at, faults) => {
    const check = isObject(value) ? shapes[String(value.type)] : undefined;
    if (check) check(value, at, faults);
    else faults.push(`unsupported type: ${isObject(value) ? value.type : value} [json-pointer:${at}]`);
  };
}

/** Several checks of one value. */
export function both(...checks: readonly Check[]): Check {
  return (value, at, faults) => {
    for (const check of checks) check(value, at, faults);
  };
}

/** A value that no two items share. */
export function distinct(name: string): Check {
  return (value, at, faults) => {
    const items = Array.isArray(value) ? value.filter(isObject).map((item) => item[name]) : [];
    const named = items.filter((item) => item !== undefined);
    if (new Set(named).size < named.length) faults.push(`${name} already exists [json-pointer:${at}]`);
  };
}
