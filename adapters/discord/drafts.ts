import type { Form } from "../../src/bot/form.ts";

/** Forms that may be opened again, by person: as many as people are filling in at a time. */
const MOST = 200;

/** Forms as each person was last shown them, for as long as the process runs. */
export interface Drafts {
  keep(user: string, form: Form): void;
  /** Null for a form that was forgotten. */
  find(user: string, form: string): Form | null;
}

export function createDrafts(): Drafts {
  const forms = new Map<string, Form>();
  return {
    keep(user, form) {
      const name = `${user} ${form.id}`;
      forms.delete(name);
      forms.set(name, form);
      const oldest = forms.keys().next();
      if (forms.size > MOST && !oldest.done) forms.delete(oldest.value);
    },
    find: (user, form) => forms.get(`${user} ${form}`) ?? null,
  };
}
