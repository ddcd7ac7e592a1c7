// Joins what every capability holds of a person: importing a file registers it.
import '#people/ownHoldings.server.ts';
import '#funding/holdings.server.ts';
import '#events/holdings.server.ts';
import '#join/holdings.server.ts';
import '#hall/holdings.server.ts';
import '#questions/holdings.server.ts';
import '#polls/holdings.server.ts';
import '#minutes/holdings.server.ts';
import '#letters/holdings.server.ts';
import '#photos/holdings.server.ts';
