// The @google/genai package.
import { ApiError, GoogleGenAI } from '@google/genai';

export const name = 'genai';
export const kind = 'gemini';

export const connect = (url, key) => new GoogleGenAI({ apiKey: key, httpOptions: { baseUrl: url, timeout: 20_000 } });

export const errorClass = () => ApiError;
export const isFailure = (error) => error instanceof Error; // a stream that is cut is no ApiError there

export const user = (text, image) => [
  { role: 'user', parts: [{ text }, ...(image ? [{ inlineData: { mimeType: image.type, data: image.data } }] : [])] },
];

export const results = (calls, texts) => [
  { role: 'user', parts: calls.map((call, n) => ({ functionResponse: { name: call.name, response: { output: texts[n] }, ...(call.id && { id: call.id }) } })) },
];

function choiceConfig(choice) {
  const mode = { none: 'NONE', required: 'ANY' }[choice];
  return mode ? { mode } : { mode: 'ANY', allowedFunctionNames: [choice] };
}

function request(question, signal) {
  const { model, turns, system, tools, schema, max, temperature, topP, effort, choice } = question;
  return {
    model,
    contents: turns,
    config: {
      maxOutputTokens: max,
      ...(signal && { abortSignal: signal }),
      ...(system && { systemInstruction: system }),
      ...(temperature !== undefined && { temperature }),
      ...(topP !== undefined && { topP }),
      ...(effort && { thinkingConfig: { thinkingLevel: effort.toUpperCase(), includeThoughts: true } }),
      ...(tools && { tools: [{ functionDeclarations: tools.map((tool) => ({ name: tool.name, description: tool.description, parametersJsonSchema: tool.schema })) }] }),
      ...(choice && { toolConfig: { functionCallingConfig: choiceConfig(choice) } }),
      ...(schema && { responseMimeType: 'application/json', responseJsonSchema: schema }),
    },
  };
}

// The pieces of a stream are one text.
function joined(parts) {
  const all = [];
  for (const part of parts) {
    if (part.text && all.at(-1)?.text) all.at(-1).text += part.text;
    else all.push({ ...part });
  }
  return all;
}

function answerOf(parts, finish, usage) {
  const calls = parts.filter((part) => part.functionCall).map(({ functionCall: { id, name: called, args } }) => ({ id, name: called, args }));
  const reasoning = usage.thoughtsTokenCount ?? 0;
  return {
    text: parts.filter((part) => part.text && !part.thought).map((part) => part.text).join(''),
    calls,
    stop: finish === 'STOP' ? (calls.length ? 'calls' : 'end') : { MAX_TOKENS: 'length' }[finish],
    usage: { input: usage.promptTokenCount, cached: usage.cachedContentTokenCount ?? 0, output: (usage.candidatesTokenCount ?? 0) + reasoning, reasoning },
    turns: [{ role: 'model', parts: joined(parts.filter((part) => part.text !== '' && !part.thought)) }],
  };
}

export async function whole(sdk, question) {
  const { candidates, usageMetadata } = await sdk.models.generateContent(request(question));
  return answerOf(candidates[0].content.parts, candidates[0].finishReason, usageMetadata);
}

export async function stream(sdk, question, { signal, onPiece = () => {} } = {}) {
  const parts = [];
  let finish;
  let usage;
  for await (const chunk of await sdk.models.generateContentStream(request(question, signal))) {
    const candidate = chunk.candidates?.[0];
    usage = chunk.usageMetadata ?? usage;
    finish = candidate?.finishReason ?? finish;
    for (const part of candidate?.content?.parts ?? []) {
      parts.push(part);
      if (part.text && !part.thought) onPiece(part.text);
    }
  }
  if (!finish) throw new Error('the stream has no end');
  return answerOf(parts, finish, usage);
}
