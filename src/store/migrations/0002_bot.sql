CREATE TABLE "deliveries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"subscription_id" uuid NOT NULL,
	"slot" timestamp with time zone NOT NULL,
	"state" text NOT NULL,
	"reason" text,
	"late" boolean DEFAULT false NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_attempt" timestamp with time zone,
	"lease" uuid,
	"lease_until" timestamp with time zone,
	"edition_id" uuid,
	"thread" text,
	"posted" integer DEFAULT 0 NOT NULL,
	"posts" integer,
	"created" timestamp with time zone NOT NULL,
	"ended" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "events" (
	"tenant" text NOT NULL,
	"id" text NOT NULL,
	"seen" timestamp with time zone NOT NULL,
	CONSTRAINT "events_tenant_id_pk" PRIMARY KEY("tenant","id")
);
--> statement-breakpoint
CREATE TABLE "feedback" (
	"tenant" text NOT NULL,
	"person" text NOT NULL,
	"point" text NOT NULL,
	"useful" boolean NOT NULL,
	"said" timestamp with time zone NOT NULL,
	CONSTRAINT "feedback_tenant_person_point_pk" PRIMARY KEY("tenant","person","point")
);
--> statement-breakpoint
CREATE TABLE "installations" (
	"tenant" text PRIMARY KEY NOT NULL,
	"platform" text NOT NULL,
	"sealed" text NOT NULL,
	"installed" timestamp with time zone NOT NULL,
	"changed" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "model_answers" (
	"key" text PRIMARY KEY NOT NULL,
	"content" jsonb NOT NULL,
	"created" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "model_use" (
	"tenant" text NOT NULL,
	"month" text NOT NULL,
	"calls" integer DEFAULT 0 NOT NULL,
	"tokens" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "model_use_tenant_month_pk" PRIMARY KEY("tenant","month")
);
--> statement-breakpoint
CREATE TABLE "story_updates" (
	"id" uuid PRIMARY KEY NOT NULL,
	"subscription_id" uuid NOT NULL,
	"story_id" uuid NOT NULL,
	"change" text NOT NULL,
	"thread" text NOT NULL,
	"message" jsonb NOT NULL,
	"state" text NOT NULL,
	"reason" text,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_attempt" timestamp with time zone,
	"lease" uuid,
	"lease_until" timestamp with time zone,
	"created" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "subscriptions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"platform" text NOT NULL,
	"tenant" text NOT NULL,
	"channel" text NOT NULL,
	"digest" text NOT NULL,
	"times" jsonb NOT NULL,
	"weekdays" jsonb NOT NULL,
	"zone" text NOT NULL,
	"angles" jsonb,
	"language" text NOT NULL,
	"mute" boolean DEFAULT false NOT NULL,
	"paused" boolean DEFAULT false NOT NULL,
	"paused_for" text,
	"owner" text NOT NULL,
	"created" timestamp with time zone NOT NULL,
	"changed" timestamp with time zone NOT NULL,
	"next_slot_at" timestamp with time zone,
	"told" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "threads" (
	"tenant" text NOT NULL,
	"thread" text NOT NULL,
	"digest" text NOT NULL,
	"edition_id" uuid,
	"subscription_id" uuid,
	"language" text NOT NULL,
	"opened" timestamp with time zone NOT NULL,
	"questions" jsonb NOT NULL,
	CONSTRAINT "threads_tenant_thread_pk" PRIMARY KEY("tenant","thread")
);
--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_subscription_id_subscriptions_id_fk" FOREIGN KEY ("subscription_id") REFERENCES "public"."subscriptions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_updates" ADD CONSTRAINT "story_updates_subscription_id_subscriptions_id_fk" FOREIGN KEY ("subscription_id") REFERENCES "public"."subscriptions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_updates" ADD CONSTRAINT "story_updates_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threads" ADD CONSTRAINT "threads_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threads" ADD CONSTRAINT "threads_subscription_id_subscriptions_id_fk" FOREIGN KEY ("subscription_id") REFERENCES "public"."subscriptions"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "deliveries_slot" ON "deliveries" USING btree ("subscription_id","slot");--> statement-breakpoint
CREATE INDEX "deliveries_open" ON "deliveries" USING btree ("next_attempt") WHERE "deliveries"."next_attempt" is not null;--> statement-breakpoint
CREATE INDEX "deliveries_edition" ON "deliveries" USING btree ("edition_id");--> statement-breakpoint
CREATE INDEX "deliveries_created" ON "deliveries" USING btree ("created");--> statement-breakpoint
CREATE INDEX "events_seen" ON "events" USING btree ("seen");--> statement-breakpoint
CREATE INDEX "feedback_point" ON "feedback" USING btree ("point");--> statement-breakpoint
CREATE INDEX "model_answers_created" ON "model_answers" USING btree ("created");--> statement-breakpoint
CREATE UNIQUE INDEX "story_updates_change" ON "story_updates" USING btree ("subscription_id","story_id","change");--> statement-breakpoint
CREATE INDEX "story_updates_open" ON "story_updates" USING btree ("next_attempt") WHERE "story_updates"."next_attempt" is not null;--> statement-breakpoint
CREATE INDEX "story_updates_story" ON "story_updates" USING btree ("story_id");--> statement-breakpoint
CREATE INDEX "subscriptions_due" ON "subscriptions" USING btree ("next_slot_at") WHERE "subscriptions"."next_slot_at" is not null;--> statement-breakpoint
CREATE INDEX "subscriptions_channel" ON "subscriptions" USING btree ("tenant","channel");--> statement-breakpoint
CREATE INDEX "threads_edition" ON "threads" USING btree ("edition_id");--> statement-breakpoint
CREATE INDEX "threads_subscription" ON "threads" USING btree ("subscription_id");--> statement-breakpoint
CREATE INDEX "threads_opened" ON "threads" USING btree ("opened");