-- A delivery's row is written some ten times in a minute and then never again: room beside it lets Postgres write it in
-- place, without touching the indexes.
ALTER TABLE "deliveries" SET (fillfactor = 50);--> statement-breakpoint
ALTER TABLE "subscriptions" SET (fillfactor = 70);
