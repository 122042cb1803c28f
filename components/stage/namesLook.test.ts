import { describe, expect, it } from "vitest";
import { namesLook } from "./namesLook";

const people = (count: number, name = "Kateryna") => Array.from({ length: count }, (_, at) => `${name} ${at}`);

describe("the names in the stage's lobby", () => {
  it("are largest, with a larger way in, while there are few", () => {
    expect(namesLook([])).toMatchObject({ text: 2.75, isFew: true });
    expect(namesLook(people(8))).toMatchObject({ text: 2.75, isFew: true });
    expect(namesLook(people(12))).toMatchObject({ text: 2.75, isFew: false });
  });

  it("get smaller with every step of a class that fills up, and never larger again", () => {
    const sizes = Array.from({ length: 300 }, (_, count) => namesLook(people(count)).text);
    expect(new Set(sizes)).toEqual(new Set([2.75, 2.25, 1.75, 1.25, 1.125, 1]));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  });

  it("are smaller where they are long, for none may be left out", () => {
    expect(namesLook(people(6, "Maximiliana Hohenzollern")).isFew).toBe(false);
    expect(namesLook(people(30, "Maximiliana Hohenzollern")).text).toBeLessThan(namesLook(people(30, "Jo")).text);
    // A letter of Chinese is as wide as two of Latin.
    expect(namesLook(people(24, "欧阳小明")).text).toBeLessThan(namesLook(people(24, "Anna")).text);
  });

  it("leave room for the teams above them", () => {
    expect(namesLook(people(8), 4.25).isFew).toBe(false);
  });
});
