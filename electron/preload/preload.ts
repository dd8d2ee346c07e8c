import { contextBridge, ipcRenderer } from 'electron';
import { bridgeName, channels } from '#shared/contract/channels';

contextBridge.exposeInMainWorld(
  bridgeName,
  Object.fromEntries(
    channels.map((channel) => [channel, (input: unknown): Promise<unknown> => ipcRenderer.invoke(channel, input)]),
  ),
);
