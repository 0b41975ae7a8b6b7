// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/report/year_statistics.h"

#include "branchbook/base/resident_id.h"
#include "branchbook/book/member_store.h"
#include "branchbook/book/setting.h"
#include "branchbook/organization/admission_store.h"
#include "report/quarter_members.h"
#include "report/statistics_words.h"

#include <QHash>

#include <algorithm>
#include <functional>

namespace branchbook::report {

namespace {

using book::FigurePeople;
using Label = std::function<QString(const StatisticsPerson&)>;
using Test = std::function<bool(const StatisticsPerson&)>;

const QString& notWritten()
{
    static const QString words = QStringLiteral("没有写");
    return words;
}

FigurePeople thoseWith(const QString& key, const QString& title, const QList<StatisticsPerson>& people,
                       const Test& counts)
{
    FigurePeople figure{key, title, {}, {}};
    for (const StatisticsPerson& person : people) {
        if (counts(person))
            figure.counted.append({person.row.id, person.row.name, {}});
    }
    return figure;
}

/// `titles` always stand there, even with nobody; `besides` only with somebody.
StatisticsDimension divide(const QString& key, const QString& title, const QList<StatisticsPerson>& people,
                           const QStringList& titles, const QStringList& besides, const Label& labelOf)
{
    StatisticsDimension dimension{key, title, {}, {}};
    for (const QString& label : titles + besides) {
        FigurePeople figure = thoseWith(key + u':' + label, title + QStringLiteral("：") + label, people,
                                        [&](const StatisticsPerson& person) { return labelOf(person) == label; });
        if (!figure.counted.isEmpty() || titles.contains(label))
            dimension.buckets.append(std::move(figure));
    }
    return dimension;
}

QStringList labelsOf(const QList<Share>& shares)
{
    QStringList labels;
    for (const Share& share : shares)
        labels.append(share.label);
    return labels;
}

class StatisticsMaker
{
public:
    explicit StatisticsMaker(const StatisticsSource& source)
        : m_source(source)
    {
        m_made.branch = source.branch.name;
        m_made.year = source.year;
        m_made.cutOff = std::min(QDate(source.year, 12, 31), source.today);
        for (const StatisticsPerson& person : source.people) {
            if (!book::belongsOn(person.row, m_made.cutOff))
                continue;
            m_here.append(person);
            if (book::isPartyMember(typeOf(person)))
                m_party.append(person);
        }
    }

    [[nodiscard]] YearStatistics made()
    {
        addTotal();
        addKinds();
        addEducation();
        addJoined();
        addOccupations();
        addStages();
        m_made.checks = checkStatistics(m_source, m_made);
        return m_made;
    }

private:
    [[nodiscard]] QString typeOf(const StatisticsPerson& person) const
    {
        return book::typeOn(person.row, m_made.cutOff);
    }

    void addTotal()
    {
        m_made.total = {QStringLiteral("total"), QStringLiteral("党员总数"), {}, {}};
        for (const StatisticsPerson& person : m_here) {
            const QString type = typeOf(person);
            if (book::isPartyMember(type))
                m_made.total.counted.append({person.row.id, person.row.name, {}});
            else
                m_made.total.leftOut.append({person.row.id, person.row.name,
                                             type.isEmpty() ? QStringLiteral("人员类别") + notWritten() : type});
        }
    }

    void addKinds()
    {
        m_made.dimensions << divide(
            QStringLiteral("kind"), QStringLiteral("人员类别"), m_party,
            {QString::fromUtf16(book::kFullMember), QString::fromUtf16(book::kProbationaryMember)}, {},
            [this](const StatisticsPerson& person) { return typeOf(person); });
        m_made.dimensions << divide(QStringLiteral("sex"), QStringLiteral("性别"), m_party,
                                    {sexName(Sex::Female), sexName(Sex::Male)}, {notWritten()},
                                    [](const StatisticsPerson& person) {
                                        const QString& sex = person.row.gender;
                                        const bool known = sex == sexName(Sex::Female) || sex == sexName(Sex::Male);
                                        return known ? sex : notWritten();
                                    });
        m_made.dimensions << divide(QStringLiteral("ethnicity"), QStringLiteral("民族"), m_party,
                                    {QStringLiteral("少数民族"), QStringLiteral("汉族")}, {notWritten()},
                                    [](const StatisticsPerson& person) {
                                        return person.row.ethnicity.isEmpty() ? notWritten()
                                            : isOfMinority(person.row)        ? QStringLiteral("少数民族")
                                                                              : QStringLiteral("汉族");
                                    });
    }

    void addEducation()
    {
        // The labels are those of the quarterly report, of nobody: so that each stands there, and 不详 only with somebody.
        const MemberFigures none = countMembersOn({}, m_made.cutOff);
        const QStringList unknown{QStringLiteral("不详")};
        StatisticsDimension education =
            divide(QStringLiteral("education"), QStringLiteral("学历"), m_party, labelsOf(none.education), unknown,
                   [](const StatisticsPerson& person) { return educationLabel(person.row); });
        education.parts << thoseWith(QStringLiteral("education:college"), QStringLiteral("学历：大专及以上"), m_party,
                                     [](const StatisticsPerson& person) { return hasCollege(person.row); });
        m_made.dimensions << education;
        m_made.dimensions << divide(
            QStringLiteral("age"), QStringLiteral("年龄"), m_party, labelsOf(none.ages), unknown,
            [this](const StatisticsPerson& person) { return ageLabelOn(person.row, m_made.cutOff); });
    }

    void addJoined()
    {
        const QString vague = QStringLiteral("不能确定");
        m_made.dimensions << divide(QStringLiteral("joined"), QStringLiteral("入党时间"), m_party, joiningEras(),
                                    {vague, notWritten()}, [vague](const StatisticsPerson& person) {
                                        if (person.row.joined.isEmpty())
                                            return notWritten();
                                        const QString era = joiningEra(person.row.joined);
                                        return era.isEmpty() ? vague : era;
                                    });
    }

    /// Who is retired and has no 工作岗位 written is retired; nobody else is guessed.
    void addOccupations()
    {
        const QStringList groups = occupationGroups();
        const QString unsorted = QStringLiteral("待归类");
        m_made.dimensions << divide(QStringLiteral("occupation"), QStringLiteral("职业"), m_party, groups,
                                    {unsorted, notWritten()}, [&](const StatisticsPerson& person) {
                                        if (person.occupation.trimmed().isEmpty())
                                            return person.row.retired ? groups.value(groups.size() - 1) : notWritten();
                                        const QString group = occupationGroup(person.occupation);
                                        return group.isEmpty() ? unsorted : group;
                                    });
    }

    void addStage(const QString& key, const QString& title, const Test& counts)
    {
        QList<StatisticsPerson> people = key == u"admitted" ? m_source.people : m_here;
        people.removeIf([&](const StatisticsPerson& person) { return !counts(person); });
        const auto any = [](const StatisticsPerson&) { return true; };
        StatisticsStage stage{thoseWith(key, title, people, any), {}};
        const auto part = [&](const char* name, const QString& words, const Test& test) {
            stage.parts << thoseWith(key + u':' + QLatin1String(name), title + QStringLiteral("：") + words, people,
                                     test);
        };
        const QString young = ageLabels().value(0);
        const QString younger = ageLabels().value(1);
        part("women", QStringLiteral("女"),
             [](const StatisticsPerson& person) { return person.row.gender == sexName(Sex::Female); });
        part("minority", QStringLiteral("少数民族"),
             [](const StatisticsPerson& person) { return isOfMinority(person.row); });
        part("young", QStringLiteral("35岁及以下"), [&](const StatisticsPerson& person) {
            const QString label = ageLabelOn(person.row, m_made.cutOff);
            return label == young || label == younger;
        });
        part("college", QStringLiteral("大专及以上"),
             [](const StatisticsPerson& person) { return hasCollege(person.row); });
        part("frontline", QStringLiteral("一线"),
             [](const StatisticsPerson& person) { return isFrontline(person.frontline); });
        m_made.stages << stage;
    }

    [[nodiscard]] QStringList ageLabels() const { return labelsOf(countMembersOn({}, m_made.cutOff).ages); }

    void addStages()
    {
        for (const auto& [key, type] :
             {std::pair("applicants", book::kApplicant), std::pair("activists", book::kActivist),
              std::pair("development_targets", book::kDevelopmentTarget)}) {
            const QString title = QString::fromUtf16(type);
            addStage(QLatin1String(key), title,
                     [this, title](const StatisticsPerson& person) { return typeOf(person) == title; });
        }
        const DateRange year{QDate(m_made.year, 1, 1), m_made.cutOff};
        addStage(QStringLiteral("admitted"), QStringLiteral("发展党员"), [year](const StatisticsPerson& person) {
            const ChangeFigures alone = changesIn({person.row}, year);
            return !alone.joined.isEmpty() || !alone.joinedInYear.isEmpty();
        });
    }

    const StatisticsSource& m_source;
    YearStatistics m_made;
    QList<StatisticsPerson> m_here;
    QList<StatisticsPerson> m_party;
};

} // namespace

QList<FigurePeople> YearStatistics::people() const
{
    QList<FigurePeople> figures{total};
    for (const StatisticsDimension& dimension : dimensions)
        figures << dimension.buckets << dimension.parts;
    for (const StatisticsStage& stage : stages)
        figures << stage.all << stage.parts;
    return figures;
}

QList<StatisticsCheck> YearStatistics::findings() const
{
    QList<StatisticsCheck> found = checks;
    found.removeIf([](const StatisticsCheck& check) { return check.result == CheckResult::Right; });
    return found;
}

Result<StatisticsSource> loadStatistics(const store::Session& session, const book::Branch& branch, int year,
                                        QDate today)
{
    BB_CHECK(book::checkHasAllDays(session));
    const bool before = !branch.founded.isEmpty() && branch.founded.earliest() > QDate(year, 12, 31);
    if (before || year > today.year())
        return fail(ErrorKind::Invalid, QStringLiteral("report.statistics_year"), {QString::number(year)});
    StatisticsSource source{branch, year, today, {}, {}};
    const book::MemberQuery everybody{branch.id, false, -1, 0};
    BB_TRY(const auto rows, book::listMemberRows(session, everybody));
    QHash<book::MemberId, StatisticsPerson> facts;
    BB_CHECK(book::visitMembers(session, everybody, [&](book::FiledMember&& filed) {
        const book::Member& member = filed.member;
        facts.insert(member.id,
                     {{},
                      member.values.get(book::Field::JobCategory),
                      member.values.get(book::Field::FrontlineStatus),
                      member.date(book::Field::ProbationExtendedUntil).latest()});
    }));
    for (const book::MemberRow& row : rows) {
        StatisticsPerson person = facts.value(row.id);
        person.row = row;
        source.people.append(person);
    }
    BB_TRY(const auto files, organization::listAdmissions(session, branch.id));
    for (const organization::AdmissionFile& file : files)
        source.files.append({file.member, file.memberName, file.day(u"15")});
    return source;
}

YearStatistics collectStatistics(const StatisticsSource& source)
{
    return StatisticsMaker(source).made();
}

} // namespace branchbook::report
