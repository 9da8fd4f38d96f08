import { schemas } from '@kotak9/contracts';
import { defineRegister } from '../register.ts';

export const payDecreeRegister = defineRegister({
  kind: 'pay-decree',
  schema: schemas.PayDecree,
  place: 'dossier',
  ownerOf: ({ nip }) => nip,
});

export const tppClassRegister = defineRegister({
  kind: 'tpp-class',
  schema: schemas.TppClass,
  place: 'agency',
  ownerOf: ({ year }) => String(year),
});

export const tppSchemeRegister = defineRegister({
  kind: 'tpp-scheme',
  schema: schemas.TppScheme,
  place: 'agency',
  ownerOf: ({ year }) => String(year),
});
