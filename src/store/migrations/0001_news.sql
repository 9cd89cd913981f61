CREATE TABLE "analyses" (
	"article_id" uuid NOT NULL,
	"digest" text NOT NULL,
	"language" text NOT NULL,
	"engine_version" text NOT NULL,
	"key_points" jsonb NOT NULL,
	"figures" jsonb NOT NULL,
	"analysed" timestamp with time zone NOT NULL,
	CONSTRAINT "analyses_article_id_digest_pk" PRIMARY KEY("article_id","digest")
);
--> statement-breakpoint
CREATE TABLE "article_feeds" (
	"article_id" uuid NOT NULL,
	"feed_id" uuid NOT NULL,
	"first_seen" timestamp with time zone NOT NULL,
	"last_seen" timestamp with time zone NOT NULL,
	"page" text,
	"wording" text NOT NULL,
	"content" text,
	"date" timestamp with time zone,
	CONSTRAINT "article_feeds_article_id_feed_id_pk" PRIMARY KEY("article_id","feed_id")
);
--> statement-breakpoint
CREATE TABLE "article_keys" (
	"key" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"article_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "article_texts" (
	"article_id" uuid PRIMARY KEY NOT NULL,
	"language" text,
	"title" text NOT NULL,
	"summary" text,
	"text" text,
	"stored" timestamp with time zone NOT NULL,
	"words" "tsvector" GENERATED ALWAYS AS (fil_words(language, title, left(coalesce(text, summary, ''), 50000))) STORED NOT NULL
);
--> statement-breakpoint
CREATE TABLE "articles" (
	"id" uuid PRIMARY KEY NOT NULL,
	"url" text,
	"title" text NOT NULL,
	"source" text NOT NULL,
	"author" text,
	"image" text,
	"language" text,
	"published" timestamp with time zone NOT NULL,
	"offset_minutes" integer,
	"published_is_seen" boolean NOT NULL,
	"first_seen" timestamp with time zone NOT NULL,
	"is_news" boolean NOT NULL,
	"paywalled" boolean DEFAULT false NOT NULL,
	"due" timestamp with time zone,
	"attempts" integer DEFAULT 0 NOT NULL,
	"lease" uuid,
	"lease_until" timestamp with time zone,
	"ready" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "digest_feeds" (
	"id" uuid PRIMARY KEY NOT NULL,
	"digest" text NOT NULL,
	"tenant" text,
	"feed_id" uuid NOT NULL,
	"name" text NOT NULL,
	"language" text,
	"since" timestamp with time zone NOT NULL,
	"until" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "editions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"digest" text NOT NULL,
	"tenant" text,
	"since" timestamp with time zone NOT NULL,
	"until" timestamp with time zone NOT NULL,
	"language" text NOT NULL,
	"lens" jsonb,
	"identity" text NOT NULL,
	"content" jsonb NOT NULL,
	"created" timestamp with time zone NOT NULL,
	CONSTRAINT "editions_identity_unique" UNIQUE("identity")
);
--> statement-breakpoint
CREATE TABLE "feeds" (
	"id" uuid PRIMARY KEY NOT NULL,
	"address" text NOT NULL,
	"moved_to" text,
	"title" text,
	"site" text,
	"language" text,
	"etag" text,
	"last_modified" text,
	"failures" integer DEFAULT 0 NOT NULL,
	"failing_since" timestamp with time zone,
	"last_success" timestamp with time zone,
	"last_poll" timestamp with time zone,
	"last_outcome" text,
	"reason" text,
	"paused" boolean DEFAULT false NOT NULL,
	"next_poll" timestamp with time zone NOT NULL,
	"items" integer DEFAULT 0 NOT NULL,
	"lease" uuid,
	"lease_until" timestamp with time zone,
	"created" timestamp with time zone NOT NULL,
	CONSTRAINT "feeds_address_unique" UNIQUE("address")
);
--> statement-breakpoint
CREATE TABLE "figures" (
	"id" uuid PRIMARY KEY NOT NULL,
	"digest" text NOT NULL,
	"article_id" uuid,
	"own" boolean NOT NULL,
	"position" integer NOT NULL,
	"value" double precision NOT NULL,
	"unit" text NOT NULL,
	"qualifier" text,
	"per" text,
	"text" text NOT NULL,
	"context" text NOT NULL,
	"angle" text,
	"merit" double precision NOT NULL,
	"url" text,
	"source" text NOT NULL,
	"title" text NOT NULL,
	"language" text,
	"published" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "stories" (
	"id" uuid PRIMARY KEY NOT NULL,
	"digest" text NOT NULL,
	"headline_id" uuid,
	"first_published" timestamp with time zone NOT NULL,
	"last_published" timestamp with time zone NOT NULL,
	"changed" timestamp with time zone NOT NULL,
	"merged_into" uuid,
	"disagreements" jsonb NOT NULL,
	"updates" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "story_articles" (
	"digest" text NOT NULL,
	"article_id" uuid NOT NULL,
	"story_id" uuid NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "story_articles_digest_article_id_pk" PRIMARY KEY("digest","article_id")
);
--> statement-breakpoint
ALTER TABLE "analyses" ADD CONSTRAINT "analyses_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_feeds" ADD CONSTRAINT "article_feeds_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_feeds" ADD CONSTRAINT "article_feeds_feed_id_feeds_id_fk" FOREIGN KEY ("feed_id") REFERENCES "public"."feeds"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_keys" ADD CONSTRAINT "article_keys_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_texts" ADD CONSTRAINT "article_texts_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "digest_feeds" ADD CONSTRAINT "digest_feeds_feed_id_feeds_id_fk" FOREIGN KEY ("feed_id") REFERENCES "public"."feeds"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "figures" ADD CONSTRAINT "figures_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_headline_id_articles_id_fk" FOREIGN KEY ("headline_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_articles" ADD CONSTRAINT "story_articles_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_articles" ADD CONSTRAINT "story_articles_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "article_feeds_feed" ON "article_feeds" USING btree ("feed_id","first_seen");--> statement-breakpoint
CREATE INDEX "article_keys_article" ON "article_keys" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "article_texts_words" ON "article_texts" USING gin ("words");--> statement-breakpoint
CREATE INDEX "article_texts_stored" ON "article_texts" USING btree ("stored");--> statement-breakpoint
CREATE INDEX "articles_due" ON "articles" USING btree ("due") WHERE "articles"."due" is not null;--> statement-breakpoint
CREATE INDEX "articles_ready" ON "articles" USING btree ("ready");--> statement-breakpoint
CREATE INDEX "articles_published" ON "articles" USING btree ("published");--> statement-breakpoint
CREATE INDEX "articles_first_seen" ON "articles" USING btree ("first_seen");--> statement-breakpoint
CREATE UNIQUE INDEX "digest_feeds_own" ON "digest_feeds" USING btree ("digest","feed_id") WHERE "digest_feeds"."tenant" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "digest_feeds_tenant" ON "digest_feeds" USING btree ("digest","tenant","feed_id") WHERE "digest_feeds"."tenant" is not null;--> statement-breakpoint
CREATE INDEX "digest_feeds_feed" ON "digest_feeds" USING btree ("feed_id");--> statement-breakpoint
CREATE INDEX "editions_until" ON "editions" USING btree ("digest","until");--> statement-breakpoint
CREATE INDEX "feeds_due" ON "feeds" USING btree ("next_poll") WHERE not "feeds"."paused";--> statement-breakpoint
CREATE INDEX "figures_published" ON "figures" USING btree ("digest","published");--> statement-breakpoint
CREATE INDEX "figures_angle" ON "figures" USING btree ("digest","angle","published");--> statement-breakpoint
CREATE INDEX "figures_article" ON "figures" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "stories_last" ON "stories" USING btree ("digest","last_published");--> statement-breakpoint
CREATE INDEX "stories_headline" ON "stories" USING btree ("headline_id");--> statement-breakpoint
CREATE INDEX "story_articles_story" ON "story_articles" USING btree ("story_id","position");--> statement-breakpoint
CREATE INDEX "story_articles_article" ON "story_articles" USING btree ("article_id");