// Every capability that keeps records for a time only, joined: pages that list them import this file.
import '#ground/mail/retention.server.ts';
import '#ground/files/retention.server.ts';
import '#people/retention.server.ts';
import '#events/retention.server.ts';
import '#events/retention-papers.server.ts';
import '#join/retention.server.ts';
import '#hall/retention.server.ts';
import '#questions/retention.server.ts';
import '#polls/retention.server.ts';
import '#minutes/retention.server.ts';
import '#letters/retention.server.ts';
import '#photos/retention.server.ts';
import '#funding/retention.server.ts';
