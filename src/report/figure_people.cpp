// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/report/figure_people.h"

#include "branchbook/base/resident_id.h"
#include "branchbook/base/words_for.h"
#include "report/figure_presence.h"
#include "report/quarter_members.h"
#include "report/report_words.h"

#include <algorithm>
#include <functional>

namespace branchbook::report {

namespace {

using book::MemberRow;

const QString& notWritten()
{
    static const QString words = QStringLiteral("没有写");
    return words;
}

FigurePerson personOf(const MemberRow& row, const QString& why = {})
{
    return {row.id, row.name, why};
}

QString valueOr(const QString& value, const QString& what)
{
    return value.isEmpty() ? what + notWritten() : value;
}

/// Everybody of `rows` is in it or left out; `why` says what somebody is instead.
FigurePeople splitBy(const QString& key, const QString& title, const QList<MemberRow>& rows,
                     const std::function<bool(const MemberRow&)>& counts,
                     const std::function<QString(const MemberRow&)>& why)
{
    FigurePeople figure{key, title, {}, {}};
    for (const MemberRow& row : rows) {
        if (counts(row))
            figure.counted.append(personOf(row));
        else
            figure.leftOut.append(personOf(row, why(row)));
    }
    return figure;
}

class PeopleOfQuarter
{
public:
    explicit PeopleOfQuarter(const QuarterSource& source)
        : m_source(source)
        , m_range{source.quarter.range().first, std::min(source.quarter.range().last, source.today)}
    {
        for (const MemberRow& row : source.members) {
            if (!book::belongsOn(row, day())) {
                if (row.leftOn.isValid() && source.quarter.range().contains(row.leftOn))
                    m_gone.append(row);
                continue;
            }
            m_here.append(row);
            if (book::isPartyMember(typeOf(row)))
                m_party.append(row);
        }
    }

    [[nodiscard]] QList<FigurePeople> all() const
    {
        QList<FigurePeople> figures{kind(QStringLiteral("total"), QStringLiteral("党员总数"),
                                         [this](const MemberRow& row) { return book::isPartyMember(typeOf(row)); }),
                                    ofType(QStringLiteral("full"), book::kFullMember),
                                    ofType(QStringLiteral("probationary"), book::kProbationaryMember)};
        addParty(figures);
        addAges(figures);
        addEducation(figures);
        addUnknown(figures);
        figures << ofType(QStringLiteral("development_targets"), book::kDevelopmentTarget)
                << ofType(QStringLiteral("activists"), book::kActivist)
                << ofType(QStringLiteral("applicants"), book::kApplicant);
        addChanges(figures);
        for (const AreaFigures& area : m_source.areas)
            figures += area.section.people;
        figures += figuresOfPresence(m_source, m_party);
        figures += figuresOfStudy(m_source);
        return figures;
    }

private:
    [[nodiscard]] QDate day() const { return m_range.last; }
    [[nodiscard]] QString typeOf(const MemberRow& row) const { return book::typeOn(row, day()); }

    /// Of the whole roster, with those who left in the quarter.
    [[nodiscard]] FigurePeople kind(const QString& key, const QString& title,
                                    const std::function<bool(const MemberRow&)>& counts) const
    {
        FigurePeople figure = splitBy(key, title, m_here, counts, [this](const MemberRow& row) {
            return valueOr(typeOf(row), QStringLiteral("人员类别"));
        });
        for (const MemberRow& row : m_gone)
            figure.leftOut.append(personOf(row, QStringLiteral("%1已离开").arg(chineseDate(row.leftOn))));
        return figure;
    }
    [[nodiscard]] FigurePeople ofType(const QString& key, const char16_t* type) const
    {
        const QString title = QString::fromUtf16(type);
        return kind(key, title, [this, title](const MemberRow& row) { return typeOf(row) == title; });
    }

    void addParty(QList<FigurePeople>& figures) const
    {
        const auto sex = [](const MemberRow& row) { return valueOr(row.gender, QStringLiteral("性别")); };
        for (const auto& [key, title, value] :
             {std::tuple(QStringLiteral("women"), QStringLiteral("女党员"), sexName(Sex::Female)),
              std::tuple(QStringLiteral("men"), QStringLiteral("男党员"), sexName(Sex::Male))})
            figures << splitBy(
                key, title, m_party, [&wanted = value](const MemberRow& row) { return row.gender == wanted; }, sex);
        figures << splitBy(QStringLiteral("minority"), QStringLiteral("少数民族党员"), m_party, isOfMinority,
                           [](const MemberRow& row) { return valueOr(row.ethnicity, QStringLiteral("民族")); });
        figures << splitBy(QStringLiteral("college"), QStringLiteral("大专及以上学历的党员"), m_party, hasCollege,
                           [](const MemberRow& row) { return valueOr(row.education, QStringLiteral("学历")); });
        figures << splitBy(
            QStringLiteral("floating"), QStringLiteral("流动党员"), m_party,
            [](const MemberRow& row) { return row.floating; },
            [](const MemberRow&) { return QStringLiteral("没有登记流动"); });
        figures << splitBy(
            QStringLiteral("lost_contact"), QStringLiteral("失联党员"), m_party,
            [](const MemberRow& row) { return row.lostContact; },
            [](const MemberRow&) { return QStringLiteral("没有登记失联"); });
    }

    void addAges(QList<FigurePeople>& figures) const
    {
        for (const Share& share : countMembersOn(m_source.members, day()).ages)
            figures << splitBy(
                QStringLiteral("age:") + share.label, QStringLiteral("年龄：") + share.label, m_party,
                [&](const MemberRow& row) { return ageLabelOn(row, day()) == share.label; },
                [this](const MemberRow& row) {
                    const auto age = approximateYears(row.birth, day());
                    return age ? QStringLiteral("%1岁").arg(*age) : QStringLiteral("出生日期") + notWritten();
                });
    }

    void addEducation(QList<FigurePeople>& figures) const
    {
        for (const Share& share : countMembersOn(m_source.members, day()).education)
            figures << splitBy(
                QStringLiteral("education:") + share.label, QStringLiteral("学历：") + share.label, m_party,
                [&](const MemberRow& row) { return educationLabel(row) == share.label; },
                [](const MemberRow& row) { return valueOr(row.education, QStringLiteral("学历")); });
    }

    /// What the table of the structure has besides.
    void addUnknown(QList<FigurePeople>& figures) const
    {
        const auto ethnicity = [](const MemberRow& row) { return valueOr(row.ethnicity, QStringLiteral("民族")); };
        figures << splitBy(
            QStringLiteral("han"), QStringLiteral("汉族党员"), m_party,
            [](const MemberRow& row) { return !row.ethnicity.isEmpty() && !isOfMinority(row); }, ethnicity);
        figures << splitBy(
            QStringLiteral("ethnicity_unknown"), QStringLiteral("民族没有写的党员"), m_party,
            [](const MemberRow& row) { return row.ethnicity.isEmpty(); }, ethnicity);
        figures << splitBy(
            QStringLiteral("sex_unknown"), QStringLiteral("性别没有写的党员"), m_party,
            [](const MemberRow& row) { return row.gender != sexName(Sex::Female) && row.gender != sexName(Sex::Male); },
            [](const MemberRow& row) { return row.gender; });
        figures << kind(QStringLiteral("kind_unknown"), QStringLiteral("人员类别没有写的人"),
                        [this](const MemberRow& row) {
                            const QString type = typeOf(row);
                            return !book::isPartyMember(type) && type != book::kDevelopmentTarget
                                && type != book::kActivist && type != book::kApplicant;
                        });
    }

    /// Each person is asked alone, by the function that counts them all. Known to the year: nobody can say whether it was then.
    void addChange(QList<FigurePeople>& figures, const QString& key, const QString& title,
                   const std::function<bool(const ChangeFigures&)>& counts,
                   const std::function<bool(const ChangeFigures&)>& isOfYear) const
    {
        FigurePeople figure{key, title, {}, {}};
        for (const MemberRow& row : m_source.members) {
            const ChangeFigures alone = changesIn({row}, m_range);
            if (counts(alone))
                figure.counted.append(personOf(row));
            else if (isOfYear(alone))
                figure.leftOut.append(personOf(row, QStringLiteral("只知道年份，不能确定在不在本季度")));
        }
        figures << figure;
    }

    void addChanges(QList<FigurePeople>& figures) const
    {
        addChange(
            figures, QStringLiteral("total_before"), QStringLiteral("上季度末的党员"),
            [](const ChangeFigures& one) { return one.totalBefore > 0; }, [](const ChangeFigures&) { return false; });
        addChange(
            figures, QStringLiteral("joined"), QStringLiteral("本季度接收预备党员"),
            [](const ChangeFigures& one) { return !one.joined.isEmpty(); },
            [](const ChangeFigures& one) { return !one.joinedInYear.isEmpty(); });
        addChange(
            figures, QStringLiteral("converted"), QStringLiteral("本季度转正"),
            [](const ChangeFigures& one) { return !one.converted.isEmpty(); },
            [](const ChangeFigures& one) { return !one.convertedInYear.isEmpty(); });
        addChange(
            figures, QStringLiteral("transferred_in"), QStringLiteral("本季度转入"),
            [](const ChangeFigures& one) { return !one.transferredIn.isEmpty(); },
            [](const ChangeFigures& one) { return !one.transferredInYear.isEmpty(); });
        addChange(
            figures, QStringLiteral("left"), QStringLiteral("本季度离开"),
            [](const ChangeFigures& one) { return !one.left.isEmpty(); }, [](const ChangeFigures&) { return false; });
        for (const Leaving& leaving : changesIn(m_source.members, m_range).left)
            addChange(
                figures, QStringLiteral("left:") + leaving.reason, QStringLiteral("本季度离开：") + leaving.reason,
                [&](const ChangeFigures& one) {
                    return !one.left.isEmpty() && one.left.first().reason == leaving.reason;
                },
                [](const ChangeFigures&) { return false; });
        addChange(
            figures, QStringLiteral("applied"), QStringLiteral("本季度新递交入党申请书"),
            [](const ChangeFigures& one) { return one.applied > 0; }, [](const ChangeFigures&) { return false; });
    }

    const QuarterSource& m_source;
    DateRange m_range; ///< to the basis day
    QList<MemberRow> m_here;
    QList<MemberRow> m_party;
    QList<MemberRow> m_gone;
};

} // namespace

QList<FigurePeople> figurePeople(const QuarterSource& source)
{
    const WordsFor chinese(WordsFor::Paper);
    return PeopleOfQuarter(source).all();
}

} // namespace branchbook::report
