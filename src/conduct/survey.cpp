// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/conduct/survey.h"

#include "branchbook/base/word_list.h"

#include <QSet>

#include <algorithm>

namespace branchbook::conduct {

namespace {

constexpr WordList<SurveyKind, 2> kSurveyKinds{
    "Conduct",
    {{{"conduct", QT_TRANSLATE_NOOP("Conduct", "作风测评")}, {"pledges", QT_TRANSLATE_NOOP("Conduct", "评诺")}}}};
constexpr WordList<Audience, 2> kAudiences{
    "Conduct", {{{"members", QT_TRANSLATE_NOOP("Conduct", "党员")}, {"masses", QT_TRANSLATE_NOOP("Conduct", "群众")}}}};

/// The weights of so many marks, and how many marks there were.
struct MarkSum {
    qint64 weights = 0;
    qint64 marks = 0;

    void add(const QList<SurveyOption>& options, const QList<int>& some)
    {
        for (qsizetype i = 0; i < std::min(options.size(), some.size()); ++i) {
            weights += qint64(options[i].weight) * some[i];
            marks += some[i];
        }
    }
    [[nodiscard]] std::optional<int> tenths() const
    {
        if (marks == 0)
            return std::nullopt;
        return int((weights * 20 + marks) / (2 * marks)); // half up
    }
};

} // namespace

QString surveyKindName(SurveyKind kind)
{
    return kSurveyKinds.nameOf(kind);
}

QString surveyKindTitle(SurveyKind kind)
{
    return kSurveyKinds.titleOf(kind);
}

std::optional<SurveyKind> surveyKindByName(QStringView name)
{
    return kSurveyKinds.find(name);
}

QString audienceName(Audience audience)
{
    return kAudiences.nameOf(audience);
}

QString audienceTitle(Audience audience)
{
    return kAudiences.titleOf(audience);
}

QString audienceWord(Audience audience)
{
    return kAudiences.chineseOf(audience);
}

std::optional<Audience> audienceByName(QStringView name)
{
    return kAudiences.find(name);
}

QList<Audience> audiences()
{
    return kAudiences.values();
}

QList<SurveyOption> usualOptions(SurveyKind kind)
{
    if (kind == SurveyKind::Pledges) // papers are Chinese in every language
        return {{QStringLiteral("已兑现"), 100}, {QStringLiteral("基本兑现"), 60}, {QStringLiteral("未兑现"), 0}};
    return {{QStringLiteral("满意"), 100},
            {QStringLiteral("比较满意"), 80},
            {QStringLiteral("基本满意"), 60},
            {QStringLiteral("不满意"), 0}};
}

QStringList usualItems()
{
    return {QStringLiteral("工作态度"), QStringLiteral("办事效率"), QStringLiteral("公开透明"),
            QStringLiteral("服务条件"), QStringLiteral("意见反馈")};
}

int SurveyCount::answered(qsizetype line) const
{
    int sum = 0;
    for (const int mark : marks.value(line))
        sum += mark;
    return sum;
}

QString countText(const SurveyCount& count)
{
    QStringList parts{
        QStringLiteral("%1：发出%2 收回%3").arg(audienceWord(count.audience)).arg(count.issued).arg(count.collected)};
    for (qsizetype i = 0; i < count.marks.size(); ++i) {
        QStringList numbers;
        for (const int mark : count.marks[i])
            numbers.append(QString::number(mark));
        parts.append(QStringLiteral("第%1行 %2").arg(i + 1).arg(numbers.join(u'/')));
    }
    return parts.join(QStringLiteral("；"));
}

QStringList Survey::optionTitles() const
{
    QStringList titles;
    for (const SurveyOption& option : options)
        titles.append(option.title);
    return titles;
}

const SurveyCount* Survey::count(Audience audience) const
{
    const auto found =
        std::find_if(counts.begin(), counts.end(), [&](const SurveyCount& each) { return each.audience == audience; });
    return found == counts.end() ? nullptr : &*found;
}

QDate Survey::heldOn() const
{
    QDate last;
    for (const SurveyCount& each : counts)
        last = std::max(last, each.heldOn);
    return last;
}

int Survey::issued() const
{
    int sum = 0;
    for (const SurveyCount& each : counts)
        sum += each.issued;
    return sum;
}

int Survey::collected() const
{
    int sum = 0;
    for (const SurveyCount& each : counts)
        sum += each.collected;
    return sum;
}

std::optional<int> Survey::indexOf(qsizetype line, std::optional<Audience> audience) const
{
    MarkSum sum;
    for (const SurveyCount& each : counts) {
        if (!audience || each.audience == *audience)
            sum.add(options, each.marks.value(line));
    }
    return sum.tenths();
}

std::optional<int> Survey::index(std::optional<Audience> audience) const
{
    MarkSum sum;
    for (const SurveyCount& each : counts) {
        if (audience && each.audience != *audience)
            continue;
        for (const QList<int>& marks : each.marks)
            sum.add(options, marks);
    }
    return sum.tenths();
}

QString indexText(int tenths)
{
    return QStringLiteral("%1.%2").arg(tenths / 10).arg(tenths % 10);
}

namespace {

QSet<QString> linesOf(const Survey& survey)
{
    return {survey.lines.begin(), survey.lines.end()};
}

} // namespace

const Survey* roundBefore(const QList<Survey>& all, const Survey& survey)
{
    const QDate limit = survey.isCounted() ? survey.heldOn() : survey.dueOn;
    const QSet<QString> lines = linesOf(survey);
    const Survey* before = nullptr;
    for (const Survey& other : all) {
        const bool asked = survey.kind != SurveyKind::Conduct || lines.intersects(linesOf(other));
        const bool comparable = asked && other.isCounted() && !other.recycled && other.id != survey.id
            && other.kind == survey.kind && other.options == survey.options && other.heldOn() < limit;
        if (comparable && (before == nullptr || before->heldOn() < other.heldOn()))
            before = &other;
    }
    return before;
}

std::optional<int> indexBefore(const Survey* before, const QString& wording)
{
    const qsizetype line = before == nullptr ? -1 : before->lines.indexOf(wording);
    return line < 0 ? std::nullopt : before->indexOf(line);
}

std::optional<int> indexBefore(const Survey* before, const Survey& survey)
{
    if (before == nullptr || (survey.kind == SurveyKind::Conduct && linesOf(*before) != linesOf(survey)))
        return std::nullopt;
    return before->index();
}

} // namespace branchbook::conduct
