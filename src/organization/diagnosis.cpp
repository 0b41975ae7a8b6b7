// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words of 支部研判 are Chinese in every language: they go into papers and into facts that are kept.
#include "branchbook/organization/diagnosis.h"

#include "branchbook/base/date.h"
#include "branchbook/base/named.h"

#include <algorithm>
#include <array>

namespace branchbook::organization {

namespace {

struct DiagnosisWord {
    const char* name;
    const char16_t* title;
};

constexpr std::array<DiagnosisWord, 6> kDiagnosisAspects{{{"structure", u"班子结构"},
                                                          {"ability", u"履职能力"},
                                                          {"unity", u"团结协作"},
                                                          {"results", u"工作实绩"},
                                                          {"integrity", u"廉洁自律"},
                                                          {"masses", u"群众评价"}}};
constexpr std::array<DiagnosisWord, 4> kDiagnosisGrades{
    {{"excellent", u"优良"}, {"healthy", u"健康"}, {"ordinary", u"一般"}, {"troubled", u"存在问题"}}};
constexpr std::array<const char16_t*, 4> kDiagnosisMeanings{u"表扬，总结做法", u"保持，补上缺口", u"提醒谈话，限期改进",
                                                            u"报上级，整顿调整"};
constexpr std::array<DiagnosisWord, 3> kDiagnosisLineStands{
    {{"counted", u"计入"}, {"missing", u"还缺"}, {"left_out", u"不计入"}}};
constexpr std::array<DiagnosisWord, 3> kDiagnosisFactStands{
    {{"plain", u""}, {"behind", u"落后"}, {"no_record", u"没有记录"}}};

constexpr int kMonthsOfDiagnosisHalf = 6;

template <class Value, std::size_t Size>
const DiagnosisWord& diagnosisWord(const std::array<DiagnosisWord, Size>& words, Value value)
{
    return words.at(static_cast<std::size_t>(value));
}

template <class Value, std::size_t Size>
std::optional<Value> diagnosisValueNamed(const std::array<DiagnosisWord, Size>& words, QStringView name)
{
    const auto* found = findNamed(words, name);
    return found == nullptr ? std::nullopt : std::optional(static_cast<Value>(found - words.data()));
}

template <class Value, std::size_t Size>
QList<Value> diagnosisValues(const std::array<DiagnosisWord, Size>&)
{
    QList<Value> values;
    for (std::size_t i = 0; i < Size; ++i)
        values.append(static_cast<Value>(i));
    return values;
}

DateRange diagnosisHalf(int year, int half)
{
    const QDate first(year, half == 1 ? 1 : kMonthsOfDiagnosisHalf + 1, 1);
    return {first, first.addMonths(kMonthsOfDiagnosisHalf).addDays(-1)};
}

DateRange diagnosisYear(int year)
{
    return {QDate(year, 1, 1), QDate(year, 12, 31)};
}

/// Every period that begins in the year of `day`, longest first.
QList<std::pair<QString, QString>> diagnosisPeriodNames(int year)
{
    QList<std::pair<QString, QString>> names{
        {QString::number(year), QStringLiteral("%1年").arg(year)},
        {QStringLiteral("%1H1").arg(year), QStringLiteral("%1年上半年").arg(year)},
        {QStringLiteral("%1H2").arg(year), QStringLiteral("%1年下半年").arg(year)}};
    for (int quarter = 1; quarter <= 4; ++quarter)
        names.append({Quarter{year, quarter}.toString(), Quarter{year, quarter}.toChinese()});
    return names;
}

QList<DateRange> diagnosisPeriodRanges(int year)
{
    QList<DateRange> ranges{diagnosisYear(year), diagnosisHalf(year, 1), diagnosisHalf(year, 2)};
    for (int quarter = 1; quarter <= 4; ++quarter)
        ranges.append(Quarter{year, quarter}.range());
    return ranges;
}

/// Where the period stands in both lists above; -1: it is none of them.
qsizetype placeOfPeriod(DateRange period)
{
    return period.first.isValid() ? diagnosisPeriodRanges(period.first.year()).indexOf(period) : -1;
}

} // namespace

QString diagnosisAspectName(DiagnosisAspect aspect)
{
    return QString::fromLatin1(diagnosisWord(kDiagnosisAspects, aspect).name);
}

QString diagnosisAspectTitle(DiagnosisAspect aspect)
{
    return QString::fromUtf16(diagnosisWord(kDiagnosisAspects, aspect).title);
}

std::optional<DiagnosisAspect> diagnosisAspectByName(QStringView name)
{
    return diagnosisValueNamed<DiagnosisAspect>(kDiagnosisAspects, name);
}

QList<DiagnosisAspect> diagnosisAspects()
{
    return diagnosisValues<DiagnosisAspect>(kDiagnosisAspects);
}

QString diagnosisGradeName(DiagnosisGrade grade)
{
    return QString::fromLatin1(diagnosisWord(kDiagnosisGrades, grade).name);
}

QString diagnosisGradeTitle(DiagnosisGrade grade)
{
    return QString::fromUtf16(diagnosisWord(kDiagnosisGrades, grade).title);
}

QString diagnosisGradeMeans(DiagnosisGrade grade)
{
    return QString::fromUtf16(kDiagnosisMeanings.at(static_cast<std::size_t>(grade)));
}

std::optional<DiagnosisGrade> diagnosisGradeByName(QStringView name)
{
    return diagnosisValueNamed<DiagnosisGrade>(kDiagnosisGrades, name);
}

QList<DiagnosisGrade> diagnosisGrades()
{
    return diagnosisValues<DiagnosisGrade>(kDiagnosisGrades);
}

QString diagnosisLineStandName(DiagnosisLineStand stand)
{
    return QString::fromLatin1(diagnosisWord(kDiagnosisLineStands, stand).name);
}

QString diagnosisLineStandTitle(DiagnosisLineStand stand)
{
    return QString::fromUtf16(diagnosisWord(kDiagnosisLineStands, stand).title);
}

std::optional<DiagnosisLineStand> diagnosisLineStandByName(QStringView name)
{
    return diagnosisValueNamed<DiagnosisLineStand>(kDiagnosisLineStands, name);
}

QString diagnosisFactStandName(DiagnosisFactStand stand)
{
    return QString::fromLatin1(diagnosisWord(kDiagnosisFactStands, stand).name);
}

std::optional<DiagnosisFactStand> diagnosisFactStandByName(QStringView name)
{
    return diagnosisValueNamed<DiagnosisFactStand>(kDiagnosisFactStands, name);
}

std::optional<DiagnosisGrade> Diagnosis::gradeOf(DiagnosisAspect aspect) const
{
    for (const DiagnosisJudgement& each : judgements) {
        if (each.aspect == aspect)
            return each.grade;
    }
    return std::nullopt;
}

QList<DiagnosisAspect> Diagnosis::openAspects() const
{
    QList<DiagnosisAspect> open = diagnosisAspects();
    open.removeIf([this](DiagnosisAspect aspect) { return gradeOf(aspect).has_value(); });
    return open;
}

QStringList Diagnosis::missing() const
{
    QStringList parts;
    for (const DiagnosisAspect aspect : openAspects())
        parts << QStringLiteral("“%1”还没有研判").arg(diagnosisAspectTitle(aspect));
    if (!conclusion)
        parts << QStringLiteral("还没有结论");
    if (opinion.isEmpty())
        parts << QStringLiteral("还没有写结论意见");
    if (people.isEmpty())
        parts << QStringLiteral("还没有写参加人");
    if (!heldOn.isValid())
        parts << QStringLiteral("还没有写研判日期");
    for (const DiagnosisRemedy& remedy : remedies) {
        if (remedy.owner.name.isEmpty())
            parts << QStringLiteral("“%1”还没有责任人").arg(remedy.matter);
    }
    return parts;
}

std::optional<DateRange> diagnosisPeriodByName(QStringView text)
{
    bool ok = false;
    const int year = text.left(4).toInt(&ok);
    if (!ok || year < 1)
        return std::nullopt;
    const auto names = diagnosisPeriodNames(year);
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (names[i].first.compare(text, Qt::CaseInsensitive) == 0 || names[i].second == text)
            return diagnosisPeriodRanges(year)[i];
    }
    return std::nullopt;
}

QString diagnosisPeriodName(DateRange period)
{
    const qsizetype place = placeOfPeriod(period);
    return place < 0 ? QString() : diagnosisPeriodNames(period.first.year())[place].first;
}

QString diagnosisPeriodTitle(DateRange period)
{
    const qsizetype place = placeOfPeriod(period);
    return place < 0 ? PartialDate::of(period.first).toChinese() + u'至' + PartialDate::of(period.last).toChinese()
                     : diagnosisPeriodNames(period.first.year())[place].second;
}

QString diagnosisText(const Diagnosis& diagnosis)
{
    QStringList parts;
    for (const DiagnosisJudgement& each : diagnosis.judgements)
        parts << diagnosisAspectTitle(each.aspect) + u' ' + diagnosisGradeTitle(each.grade);
    if (diagnosis.conclusion)
        parts << QStringLiteral("结论 ") + diagnosisGradeTitle(*diagnosis.conclusion);
    parts << QStringLiteral("意见 ") + diagnosis.opinion;
    if (diagnosis.heldOn.isValid())
        parts << QStringLiteral("日期 ") + PartialDate::of(diagnosis.heldOn).toChinese();
    QStringList names;
    for (const DiagnosisPerson& person : diagnosis.people)
        names << person.name;
    parts << QStringLiteral("参加人 ") + names.join(u'、');
    return parts.join(QStringLiteral("；"));
}

} // namespace branchbook::organization
