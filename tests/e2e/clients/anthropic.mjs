// The @anthropic-ai/sdk package.
import Anthropic from '@anthropic-ai/sdk';

export const name = 'anthropic';
export const kind = 'anthropic';

export const connect = (url, key) => new Anthropic({ apiKey: key, authToken: null, baseURL: url, maxRetries: 0, timeout: 20_000 });

export function errorClass(status) {
  return { 400: Anthropic.BadRequestError, 401: Anthropic.AuthenticationError, 404: Anthropic.NotFoundError, 429: Anthropic.RateLimitError }[status];
}
export const isFailure = (error) => error instanceof Anthropic.AnthropicError;

export function user(text, image) {
  if (!image) return [{ role: 'user', content: text }];
  const source = { type: 'base64', media_type: image.type, data: image.data };
  return [{ role: 'user', content: [{ type: 'text', text }, { type: 'image', source }] }];
}

export const results = (calls, texts) => [
  { role: 'user', content: calls.map((call, n) => ({ type: 'tool_result', tool_use_id: call.id, content: texts[n] })) },
];

function body(question) {
  const { model, turns, system, tools, schema, max, temperature, topP, effort, choice } = question;
  const output = { ...(effort && { effort }), ...(schema && { format: { type: 'json_schema', schema } }) };
  return {
    model,
    messages: turns,
    max_tokens: max,
    ...(system && { system }),
    ...(temperature !== undefined && { temperature }),
    ...(topP !== undefined && { top_p: topP }),
    ...(effort && { thinking: { type: 'adaptive' } }),
    ...(tools && { tools: tools.map((tool) => ({ name: tool.name, description: tool.description, input_schema: tool.schema })) }),
    ...(choice && { tool_choice: { none: { type: 'none' }, required: { type: 'any' } }[choice] ?? { type: 'tool', name: choice } }),
    ...(Object.keys(output).length && { output_config: output }),
  };
}

function answerOf(message) {
  const { usage } = message;
  const cached = usage.cache_read_input_tokens ?? 0;
  return {
    text: message.content.filter((block) => block.type === 'text').map((block) => block.text).join(''),
    calls: message.content.filter((block) => block.type === 'tool_use').map(({ id, name: called, input }) => ({ id, name: called, args: input })),
    stop: { end_turn: 'end', max_tokens: 'length', tool_use: 'calls' }[message.stop_reason],
    usage: { input: usage.input_tokens + cached + (usage.cache_creation_input_tokens ?? 0), cached, output: usage.output_tokens },
    turns: [{ role: 'assistant', content: message.content }],
  };
}

export const whole = async (sdk, question) => answerOf(await sdk.messages.create(body(question)));

export async function stream(sdk, question, { signal, onPiece = () => {} } = {}) {
  const events = sdk.messages.stream(body(question), { signal });
  for await (const event of events) {
    if (event.type === 'content_block_delta' && event.delta.type === 'text_delta') onPiece(event.delta.text);
  }
  return answerOf(await events.finalMessage());
}
