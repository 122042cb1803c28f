import { describe, expect, it } from "vitest";
import { isRude } from "./rudeNames";

describe("[S9] rude names", () => {
  it.each(["Fuck you", "shit", "sh1t", "fuckface", "Big Penis", "ass", "bitch!", "ƒuck"])("%s is one", (name) => {
    expect(isRude(name)).toBe(true);
  });

  it.each([
    "Analía",
    "Analia",
    "Ana Lopez",
    "Penistone",
    "Dick Grayson",
    "Wang",
    "Phuc",
    "Takeshita",
    "Cockburn",
    "Hitchcock",
    "Scunthorpe",
    "Dikshit",
    "Rapeti",
    "Semen",
    "Kike",
    "Cassandra",
    "Mona",
    "Fanny",
    "Cox",
    "Titus",
    "Bassam",
    "Student 455",
    "李小龙",
    "Мария",
  ])("%s is none: people are called so", (name) => {
    expect(isRude(name)).toBe(false);
  });
});
