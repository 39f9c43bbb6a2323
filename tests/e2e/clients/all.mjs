import * as anthropic from './anthropic.mjs';
import * as gemini from './gemini.mjs';
import * as openaiChat from './openai_chat.mjs';
import * as openaiResponses from './openai_responses.mjs';

// Each has its name, the kind of channel whose format it speaks, and: connect(url, key); whole() and stream() of one
// question { model, turns, max, system, tools, schema, temperature, topP, effort, choice }, whose answer is { text, calls,
// stop, usage, turns }; user() and results(), which make turns of its format.
export const clients = [openaiChat, openaiResponses, anthropic, gemini];
