package dev.gatebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class LeanTest {
  @Test
  void indentation_and_remarks_on_lines_of_their_own_go() {
    assertThat(Lean.script("/* a remark */\n  const a = 1;\n\n    call(a, 2);\n"))
        .isEqualTo("const a=1;call(a,2);");
    assertThat(Lean.script("if (a) {\n  b();\n}\nc = () => {\n  d()\n};\nfor (;;) { e(); }\n"))
        .isEqualTo("if(a){b()}\nc=()=>{d()};for(;;){e()}\n");
  }

  @Test
  void what_is_quoted_stays() {
    assertThat(Lean.script("say(\"a = b , c\", 'd : e', \"it's { so }\");\n"))
        .isEqualTo("say(\"a = b , c\",'d : e',\"it's { so }\");");
    assertThat(Lean.script("say(\"a \\\" = b\" + c);\n")).isEqualTo("say(\"a \\\" = b\" + c);");
  }

  @Test
  void blanks_that_mean_something_in_a_style_stay() {
    assertThat(Lean.style("  .a :hover, .b > c { top: calc(1px + 2px); margin: 0 auto; }\n"))
        .isEqualTo(".a :hover,.b > c{top:calc(1px + 2px);margin:0 auto}");
    assertThat(
            Lean.style(
                ".a {\n  top: -0.5rem;\n  left: 10.5px;\n}\n.b::after { content: \"0.5 ; \"; }\n"))
        .isEqualTo(".a{top:-.5rem;left:10.5px}.b::after{content:\"0.5 ; \"}");
  }

  @Test
  void words_stay_apart() {
    assertThat(Lean.script("return typeof a === \"x\" ? b in c : new D();\n"))
        .isEqualTo("return typeof a===\"x\"?b in c:new D();");
  }
}
