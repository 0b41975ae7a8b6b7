// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/ideology/question.h"

#include "branchbook/base/text.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>

namespace branchbook::ideology {

namespace {

struct KindWords {
    const char* name;
    const char* title; ///< a source text of the context Exam
    const char16_t* heading;
    std::array<const char16_t*, 4> others;
    int points;
};

constexpr std::array<KindWords, kQuestionKinds> kKindWords{
    {{"single", QT_TRANSLATE_NOOP("Exam", "单选"), u"单项选择题", {u"单选", u"单选题", u"单项选择", u"选择题"}, 2},
     {"multiple",
      QT_TRANSLATE_NOOP("Exam", "多选"),
      u"多项选择题",
      {u"多选", u"多选题", u"多项选择", u"不定项选择题"},
      4},
     {"judge", QT_TRANSLATE_NOOP("Exam", "判断"), u"判断题", {u"判断", u"判断正误", u"是非题", u"是非"}, 2},
     {"essay", QT_TRANSLATE_NOOP("Exam", "简答"), u"简答题", {u"简答", u"问答题", u"论述题", u"主观题"}, 10}}};

const KindWords& wordsOf(QuestionKind kind)
{
    return kKindWords.at(static_cast<std::size_t>(kind));
}

constexpr std::array<const char16_t*, 8> kRight{u"正确", u"对", u"是", u"√", u"✓", u"t", u"true", u"1"};
constexpr std::array<const char16_t*, 9> kWrong{u"错误", u"错", u"否", u"×", u"✗", u"x", u"f", u"false", u"0"};

template <std::size_t Size>
bool isOneOf(const std::array<const char16_t*, Size>& words, const QString& key)
{
    return std::any_of(words.begin(), words.end(), [&](const char16_t* each) { return key == QStringView(each); });
}

Error questionError(const char* code, const QStringList& args, const char* where)
{
    return {ErrorKind::Invalid, QString::fromLatin1(code), args, QString::fromLatin1(where)};
}

Result<QString> judgement(const QString& typed)
{
    const QString key = comparisonKey(typed);
    if (isOneOf(kRight, key))
        return QStringLiteral("正确");
    if (isOneOf(kWrong, key))
        return QStringLiteral("错误");
    return fail(questionError("question.answer_judge", {typed}, "answer"));
}

/// The letters of "a、C"; a sign that is neither letter nor divider is an error.
Result<QString> lettersIn(const QStringList& choices, const QString& typed)
{
    static const QString dividers = QStringLiteral(",;、/.|;和");
    QString letters;
    for (const QChar c : comparisonKey(typed)) {
        if (dividers.contains(c))
            continue;
        const int index = c.unicode() - u'a';
        if (index < 0 || index >= choices.size())
            return fail(questionError("question.answer_letter",
                                      {typed, choiceLetter(0), choiceLetter(choices.size() - 1)}, "answer"));
        if (!letters.contains(c.toUpper()))
            letters.append(c.toUpper());
    }
    std::sort(letters.begin(), letters.end());
    return letters;
}

Result<> checkChoices(const ExamQuestion& question)
{
    if (!hasChoices(question.kind)) {
        if (question.choices.isEmpty())
            return {};
        return fail(questionError("question.choices_none", {questionKindTitle(question.kind)}, "choices"));
    }
    if (question.choices.size() < 2)
        return fail(questionError("question.choices_few", {QString::number(question.choices.size())}, "choices"));
    if (question.choices.size() > kMostChoices)
        return fail(questionError("question.choices_many",
                                  {QString::number(question.choices.size()), QString::number(kMostChoices)},
                                  "choices"));
    QSet<QString> seen;
    for (const QString& choice : question.choices) {
        if (choice.isEmpty() || choice.size() > kMostChoice)
            return fail(questionError("question.choice_long", {choice, QString::number(kMostChoice)}, "choices"));
        if (seen.contains(comparisonKey(choice)))
            return fail(questionError("question.choice_twice", {choice}, "choices"));
        seen.insert(comparisonKey(choice));
    }
    return {};
}

} // namespace

QList<QuestionKind> questionKinds()
{
    return {QuestionKind::Single, QuestionKind::Multiple, QuestionKind::Judge, QuestionKind::Essay};
}

QString questionKindName(QuestionKind kind)
{
    return QString::fromLatin1(wordsOf(kind).name);
}

QString questionKindTitle(QuestionKind kind)
{
    return QCoreApplication::translate("Exam", wordsOf(kind).title);
}

QString questionKindHeading(QuestionKind kind)
{
    return QString::fromUtf16(wordsOf(kind).heading);
}

std::optional<QuestionKind> questionKindByName(QStringView name)
{
    const QString key = comparisonKey(name.toString());
    for (const QuestionKind kind : questionKinds()) {
        const KindWords& words = wordsOf(kind);
        if (key == QLatin1StringView(words.name) || key == QStringView(words.heading) || isOneOf(words.others, key)
            || key == comparisonKey(questionKindTitle(kind)))
            return kind;
    }
    return std::nullopt;
}

bool hasChoices(QuestionKind kind)
{
    return kind == QuestionKind::Single || kind == QuestionKind::Multiple;
}

int usualPoints(QuestionKind kind)
{
    return wordsOf(kind).points;
}

QString choiceLetter(qsizetype index)
{
    return QString(QChar(static_cast<char16_t>(u'A' + index)));
}

Result<QString> readAnswer(QuestionKind kind, const QStringList& choices, const QString& typed)
{
    const QString text = trimmedText(typed);
    if (kind == QuestionKind::Essay)
        return text;
    if (text.isEmpty())
        return fail(questionError("question.answer_missing", {}, "answer"));
    if (kind == QuestionKind::Judge)
        return judgement(text);
    for (qsizetype i = 0; i < choices.size(); ++i) {
        if (kind == QuestionKind::Single && comparisonKey(choices[i]) == comparisonKey(text))
            return choiceLetter(i);
    }
    BB_TRY(const QString letters, lettersIn(choices, text));
    if (kind == QuestionKind::Single && letters.size() != 1)
        return fail(questionError("question.answer_single", {text}, "answer"));
    if (kind == QuestionKind::Multiple && letters.size() < 2)
        return fail(questionError("question.answer_multiple", {text}, "answer"));
    return letters;
}

Result<ExamQuestion> tidyQuestion(ExamQuestion question)
{
    question.stem = trimmedText(question.stem);
    question.subject = trimmedText(question.subject).simplified();
    for (QString& choice : question.choices)
        choice = trimmedText(choice).simplified();
    if (question.stem.isEmpty())
        return fail(questionError("question.stem_missing", {}, "stem"));
    if (question.stem.size() > kMostStem)
        return fail(questionError("question.stem_long",
                                  {QString::number(question.stem.size()), QString::number(kMostStem)}, "stem"));
    BB_CHECK(checkChoices(question));
    BB_TRY(question.answer, readAnswer(question.kind, question.choices, question.answer));
    if (question.points < 1 || question.points > kMostQuestionPoints)
        return fail(questionError("question.points",
                                  {QString::number(question.points), QString::number(kMostQuestionPoints)}, "points"));
    if (question.subject.size() > kMostSubject)
        return fail(
            questionError("question.subject_long", {question.subject, QString::number(kMostSubject)}, "subject"));
    return question;
}

QString questionKey(const ExamQuestion& question)
{
    return questionKindName(question.kind) + u'\n' + comparisonKey(question.stem) + u'\n'
        + comparisonKey(question.choices.join(u'|'));
}

} // namespace branchbook::ideology
