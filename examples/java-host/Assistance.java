import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The calculation from Java: the command line runs beside the program and answers one line of JSON with one line of JSON,
 * in order. One process serves any number of households; each thread that calculates has a process of its own.
 *
 * Run: java Assistance.java npx toimeentulotuki assess --json
 */
public final class Assistance implements AutoCloseable {
  private final Process process;
  private final BufferedWriter documents;
  private final BufferedReader answers;

  public Assistance(List<String> command) throws IOException {
    process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    documents = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
    answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /** The answer to one document, which must not have line breaks: the sheet, or an object with "problems". */
  public String answerTo(String document) throws IOException {
    documents.write(document);
    documents.newLine();
    documents.flush();
    String answer = answers.readLine();
    if (answer == null) throw new IOException("the command has ended");
    return answer;
  }

  @Override
  public void close() throws IOException {
    documents.close();
    try {
      if (process.waitFor() != 0) throw new IOException("the command ended with " + process.exitValue());
    } catch (InterruptedException reason) {
      process.destroy();
      Thread.currentThread().interrupt();
    }
  }

  // A host has a JSON library; for one amount a pattern will do. An amount is text, so no cent is lost on the way.
  private static final Pattern AMOUNT = Pattern.compile("\"assistance\":\"(\\d+\\.\\d\\d)\"");
  private static final Pattern PROBLEM = Pattern.compile("\"path\":\"([^\"]*)\",\"code\":\"([^\"]*)\"");

  private static String household(String net) {
    return """
        {"month":"2026-03","household":{
        "persons":[{"id":"a","role":"applicant","born":"1988-05-14","livingArrangement":"alone"}],
        "incomes":[{"person":"a","kind":"earnings","net":%s}],"expenses":[]}}""".formatted(net).replace("\n", "");
  }

  public static void main(String[] command) throws IOException {
    BigDecimal sum = BigDecimal.ZERO;
    try (Assistance assistance = new Assistance(List.of(command))) {
      for (String net : List.of("\"240.00\"", "\"0.10\"", "240", "\"400.05\"")) {
        String answer = assistance.answerTo(household(net));
        Matcher amount = AMOUNT.matcher(answer);
        Matcher problem = PROBLEM.matcher(answer);
        if (amount.find()) {
          sum = sum.add(new BigDecimal(amount.group(1)));
          System.out.println(amount.group(1));
        } else if (problem.find()) {
          System.out.println(problem.group(1) + " " + problem.group(2));
        }
      }
    }
    System.out.println("sum " + sum);
  }
}
