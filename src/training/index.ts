import { train } from "./train.ts";

train(process.argv[2] ?? "./digests");
