// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What must agree in 年报统计 and what of the roster contradicts itself (domain-rules §10.6).
#include "branchbook/book/joining.h"
#include "report/quarter_members.h"
#include "report/statistics_words.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace branchbook::report {

namespace {

constexpr int kLeastAge = 18; ///< Article 1 of the Constitution of the Party

QString listed(const QStringList& names)
{
    return names.join(QStringLiteral("、"));
}

bool isParty(const StatisticsPerson& person, QDate day)
{
    return book::belongsOn(person.row, day) && book::isPartyMember(book::typeOn(person.row, day));
}

StatisticsCheck checkOf(const char* key, const char16_t* title, CheckResult otherwise, const QStringList& names,
                        const QString& right, const QString& wrong)
{
    const bool isRight = names.isEmpty();
    return {QLatin1String(key), QString::fromUtf16(title), isRight ? CheckResult::Right : otherwise,
            isRight ? right : wrong.arg(QString::number(names.size()), listed(names)), names};
}

/// Each bucket is counted by itself: somebody in none or in two shows here.
StatisticsCheck sumOf(const StatisticsDimension& dimension, const book::FigurePeople& total)
{
    QHash<book::MemberId, int> times;
    int sum = 0;
    for (const book::FigurePeople& bucket : dimension.buckets) {
        sum += bucket.number();
        for (const book::FigurePerson& person : bucket.counted)
            ++times[person.member];
    }
    QStringList names;
    for (const book::FigurePerson& person : total.counted) {
        if (times.value(person.member) != 1)
            names.append(person.name);
    }
    const bool equal = sum == total.number() && names.isEmpty();
    return {QStringLiteral("sum:") + dimension.key, dimension.title + QStringLiteral("合计"),
            equal ? CheckResult::Right : CheckResult::Wrong,
            QStringLiteral("各项合计%1人，党员总数%2人。").arg(sum).arg(total.number()), names};
}

/// Last year's end, plus who was admitted and transferred in, less who left, is this year's end.
StatisticsCheck balance(const StatisticsSource& source, const YearStatistics& statistics)
{
    const DateRange year{QDate(source.year, 1, 1), statistics.cutOff};
    int before = 0;
    int admitted = 0;
    int transferred = 0;
    int left = 0;
    QStringList names;
    for (const StatisticsPerson& person : source.people) {
        const bool was = isParty(person, year.first.addDays(-1));
        const bool is = isParty(person, year.last);
        const ChangeFigures change = changesIn({person.row}, year);
        const bool joined = !change.joined.isEmpty() || !change.joinedInYear.isEmpty();
        const bool came = !joined && (!change.transferredIn.isEmpty() || !change.transferredInYear.isEmpty());
        before += was ? 1 : 0;
        admitted += joined ? 1 : 0;
        transferred += came ? 1 : 0;
        left += change.left.isEmpty() ? 0 : 1;
        if (int(was) + int(joined || came) - int(!change.left.isEmpty()) != int(is))
            names.append(person.row.name);
    }
    const int due = before + admitted + transferred - left;
    QString words = QStringLiteral("上年末%1人，发展%2人，转入%3人，减少%4人，应为%5人，实有%6人。")
                        .arg(before)
                        .arg(admitted)
                        .arg(transferred)
                        .arg(left)
                        .arg(due)
                        .arg(statistics.total.number());
    if (!names.isEmpty())
        words += QStringLiteral("增减没有日期或者有矛盾的：%1。").arg(listed(names));
    const bool equal = due == statistics.total.number() && names.isEmpty();
    return {QStringLiteral("change"), QStringLiteral("增减平衡"), equal ? CheckResult::Right : CheckResult::Wrong,
            words, names};
}

/// Whoever was admitted has a file whose meeting lies in the year, and the other way round.
StatisticsCheck filesAgree(const StatisticsSource& source, const YearStatistics& statistics)
{
    QStringList names;
    QSet<book::MemberId> admitted;
    for (const StatisticsStage& stage : statistics.stages) {
        if (stage.all.key != u"admitted")
            continue;
        for (const book::FigurePerson& person : stage.all.counted)
            admitted.insert(person.member);
    }
    const DateRange year{QDate(source.year, 1, 1), statistics.cutOff};
    QSet<book::MemberId> filed;
    for (const StatisticsFile& file : source.files) {
        if (file.accepted.isEmpty() || !year.contains(file.accepted.earliest()))
            continue;
        filed.insert(file.member);
        if (!admitted.contains(file.member))
            names.append(file.name);
    }
    for (const StatisticsPerson& person : source.people) {
        if (admitted.contains(person.row.id) && !filed.contains(person.row.id))
            names.append(person.row.name);
    }
    QString words = QStringLiteral("花名册里本年发展%1人，发展党员档案里支部大会本年接收%2人。")
                        .arg(admitted.size())
                        .arg(filed.size());
    if (!names.isEmpty())
        words += QStringLiteral("只在一处有的：%1。").arg(listed(names));
    return {QStringLiteral("admission"), QStringLiteral("发展党员"),
            names.isEmpty() ? CheckResult::Right : CheckResult::Doubtful, words, names};
}

/// Of those on the way a fact that is not written counts nowhere, and a 0 looks like an answer.
StatisticsCheck factsOfStages(const StatisticsSource& source, const YearStatistics& statistics)
{
    QSet<book::MemberId> counted;
    for (const StatisticsStage& stage : statistics.stages) {
        for (const book::FigurePerson& person : stage.all.counted)
            counted.insert(person.member);
    }
    struct Fact {
        const char16_t* title;
        bool (*isMissing)(const book::MemberRow&);
    };
    static constexpr std::array<Fact, 4> kFacts{
        Fact{u"性别", [](const book::MemberRow& row) { return row.gender.isEmpty(); }},
        Fact{u"民族", [](const book::MemberRow& row) { return row.ethnicity.isEmpty(); }},
        Fact{u"出生日期", [](const book::MemberRow& row) { return row.birth.isEmpty(); }},
        Fact{u"学历", [](const book::MemberRow& row) { return row.education.isEmpty(); }}};
    QStringList sentences;
    QStringList all;
    for (const Fact& fact : kFacts) {
        QStringList names;
        for (const StatisticsPerson& person : source.people) {
            if (counted.contains(person.row.id) && fact.isMissing(person.row))
                names.append(person.row.name);
        }
        if (!names.isEmpty())
            sentences.append(QStringLiteral("没有%1的%2人：%3")
                                 .arg(QString::fromUtf16(fact.title), QString::number(names.size()), listed(names)));
        all += names;
    }
    all.removeDuplicates();
    return {QStringLiteral("unwritten"), QStringLiteral("发展党员情况的基本信息"),
            all.isEmpty() ? CheckResult::Right : CheckResult::Doubtful,
            all.isEmpty()
                ? QStringLiteral("性别、民族、出生日期、学历都有。")
                : sentences.join(u'；')
                    + QStringLiteral(
                        "。没有写的，没有计入女、少数民族、35岁及以下、大专及以上，不等于不是；请在花名册里补上。"),
            all};
}

/// Certainly: even the latest day that the roster allows lies before.
bool convertedTooEarly(const book::MemberRow& row)
{
    if (row.joined.isEmpty() || row.converted.isEmpty())
        return false;
    if (row.converted.latest() < row.joined.earliest())
        return true;
    return row.joined.precision() == Precision::Day && row.joined == row.converted
        && !book::mayLackProbation(row.joined);
}

bool joinedTooYoung(const book::MemberRow& row)
{
    if (row.joined.isEmpty() || row.birth.isEmpty())
        return false;
    return row.birth.earliest().addYears(kLeastAge) > row.joined.latest();
}

bool isLongOnProbation(const StatisticsPerson& person, QDate day)
{
    return book::typeOn(person.row, day) == book::kProbationaryMember && !person.row.joined.isEmpty()
        && person.row.joined.latest().addYears(1) < day
        && !(person.extendedUntil.isValid() && person.extendedUntil >= day);
}

} // namespace

QList<StatisticsCheck> checkStatistics(const StatisticsSource& source, const YearStatistics& statistics)
{
    QList<StatisticsCheck> checks;
    for (const StatisticsDimension& dimension : statistics.dimensions)
        checks << sumOf(dimension, statistics.total);
    checks << balance(source, statistics) << filesAgree(source, statistics) << factsOfStages(source, statistics);
    QStringList probation;
    QStringList young;
    QStringList order;
    QStringList undated;
    for (const StatisticsPerson& person : source.people) {
        if (!isParty(person, statistics.cutOff))
            continue;
        const book::MemberRow& row = person.row;
        if (isLongOnProbation(person, statistics.cutOff))
            probation.append(row.name);
        if (joinedTooYoung(row))
            young.append(row.name);
        if (convertedTooEarly(row))
            order.append(row.name);
        if (book::typeOn(row, statistics.cutOff) == book::kFullMember && row.converted.isEmpty()
            && !book::joinedWithoutProbation(row.joined)) // there it is the day of joining
            undated.append(row.name);
    }
    checks << checkOf("probation", u"预备期", CheckResult::Doubtful, probation,
                      QStringLiteral("没有预备期满一年还没有转正的人。"),
                      QStringLiteral("预备期满一年还没有转正、也没有写延长的%1人：%2。"));
    checks << checkOf("age", u"入党年龄", CheckResult::Doubtful, young, QStringLiteral("没有入党时不满18岁的人。"),
                      QStringLiteral("入党时不满18岁的%1人：%2。"));
    checks << checkOf("order", u"入党和转正", CheckResult::Doubtful, order, QStringLiteral("转正都在入党以后。"),
                      QStringLiteral("转正不在入党以后的%1人：%2。"));
    checks << checkOf("conversion", u"转正日期", CheckResult::Doubtful, undated,
                      QStringLiteral("正式党员都有转正日期。"), QStringLiteral("正式党员没有转正日期的%1人：%2。"));
    return checks;
}

} // namespace branchbook::report
