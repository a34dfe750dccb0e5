package org.trade4msmes.hub.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trade4msmes.hub.game.Game.Score;
import org.trade4msmes.hub.model.Scene;

class GameTest {

  @Test
  void choicesChangeWhatIsLeftAndAreScored() throws Exception {
    Game game = Game.start(Stories.shortStory(), 1).choose(0);
    assertEquals("weave", game.scene());
    assertEquals(8, game.standing().days());
    assertEquals(700, game.standing().money());
    assertEquals(Map.of("get-paid", new Score(2, 2)), game.scores());
  }

  @Test
  void factsDecideAtTurns() throws Exception {
    Game start = Game.start(Stories.shortStory(), 1);
    assertEquals("paid", start.choose(0).choose(1).choose(1).scene());
    assertEquals(700, start.choose(0).choose(1).choose(1).standing().money());
    assertEquals("unpaid", start.choose(1).choose(1).choose(1).scene());
  }

  @Test
  void whoeverRunsOutOfSomethingHasLost() throws Exception {
    Game weaving = Game.start(Stories.shortStory(), 1).choose(1);
    assertEquals("broke", weaving.choose(2).scene());
    assertEquals("shunned", weaving.choose(3).scene());
  }

  @Test
  void whatCannotBePaidCannotBeChosen() throws Exception {
    Game road = Game.start(Stories.shortStory(), 1).choose(0).choose(2);
    assertEquals(List.of(0), road.engine().open(road.standing()));
    assertThrows(IllegalArgumentException.class, () -> road.choose(1));
  }

  @Test
  void chanceIsThatOfTheSeedAndFollowsTheWeights() {
    Map<Integer, Integer> drawn = new TreeMap<>();
    for (int seed = 0; seed < 10_000; seed++) {
      int draw = new Chance(seed).draw(3, 4);
      assertEquals(draw, new Chance(seed).draw(3, 4));
      drawn.merge(draw, 1, Integer::sum);
    }
    assertEquals(Set.of(0, 1, 2, 3), drawn.keySet());
    drawn.values().forEach(count -> assertEquals(2_500, count, 200));
  }

  /** The proof counts exactly the ways that somebody finds who tries everything. */
  @Test
  void everyPathOfTheShortStory() throws Exception {
    Engine engine = Stories.shortStory();
    List<Standing> ends = new ArrayList<>();
    walk(engine, engine.start(), ends);
    StoryFigures figures = StoryProof.of(engine).figures();
    assertEquals(ends.size(), figures.paths());
    assertEquals(
        Set.of("paid", "unpaid", "too-late", "broke", "shunned"),
        new HashSet<>(ends.stream().map(end -> engine.plot().scene(end).id()).toList()));
    assertEquals(5, figures.endings());
    assertEquals(3, figures.shortest().size());
    assertEquals(0, figures.missed());
    assertTrue(figures.sure());
  }

  private static void walk(Engine engine, Standing standing, List<Standing> ends) {
    List<Integer> open = engine.open(standing);
    if (open.isEmpty()) {
      assertTrue(engine.result(standing).isPresent(), () -> "stuck at " + standing);
      ends.add(standing);
    }
    for (int number : open) {
      for (Scene.Outcome outcome : engine.choice(standing, number).outcomes()) {
        walk(engine, engine.after(standing, outcome), ends);
      }
    }
  }

  /** The way that the proof calls the best can be played, if chance plays along. */
  @Test
  void theBestWayLeadsToSuccess() throws Exception {
    Engine engine = Stories.shortStory();
    Standing standing = engine.start();
    for (StoryFigures.Step step : StoryProof.of(engine).figures().best()) {
      assertEquals(step.scene(), engine.plot().scene(standing).id());
      Scene.Choice choice = engine.choice(standing, step.choice());
      standing = engine.after(standing, choice.outcomes().get(step.outcome()));
    }
    assertEquals(Scene.Result.WON, engine.result(standing).orElseThrow());
  }

  /** 10,000 games of blind players on the stories of the real hub all come to an end. */
  @Test
  void randomGamesEnd(@TempDir Path folder) throws IOException {
    List<Engine> engines = Stories.real(folder);
    Set<String> endings = new HashSet<>();
    Random random = new Random(20_261_124);
    for (int i = 0; i < 10_000; i++) {
      Game game = Game.start(engines.get(i % engines.size()), random.nextInt());
      while (!game.isOver()) {
        List<Integer> open = game.engine().open(game.standing());
        game = game.choose(open.get(random.nextInt(open.size())));
        assertTrue(game.choices().size() < 100, "a game without end");
      }
      game.scores()
          .forEach((skill, score) -> assertTrue(score.points() <= score.possible(), skill));
      endings.add(game.engine().plot().story().id() + "/" + game.scene());
    }
    for (Engine engine : engines) {
      String story = engine.plot().story().id();
      long found = endings.stream().filter(end -> end.startsWith(story + "/")).count();
      assertTrue(found >= 8, () -> story + " ended in " + found + " ways only");
    }
  }
}
