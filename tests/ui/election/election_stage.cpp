// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/election/election_stage.h"

#include "support/catch_qt.h"
#include "ui/election/count_card.h"
#include "ui/election/election_cards.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QLineEdit>
#include <QtTest/QTest>

#include <algorithm>

namespace branchbook::ui {

namespace {

QList<book::MemberId> idsOf(const QList<organization::ElectablePerson>& people, const QStringList& names)
{
    QList<book::MemberId> ids;
    for (const QString& name : names) {
        const auto found = std::find_if(people.begin(), people.end(),
                                        [&](const organization::ElectablePerson& each) { return each.name == name; });
        REQUIRE(found != people.end());
        ids.append(found->member);
    }
    return ids;
}

} // namespace

ElectionStage::ElectionStage(Stage stage)
    : m_test({}, QDate(2026, 10, 23))
{
    if (stage == Stage::Ready) {
        const auto id = election().id;
        const auto people =
            organization::electableOn(desk().book().reader(), desk().branch().id, QDate(2026, 10, 23)).value();
        const auto candidates = idsOf(people,
                                      {QStringLiteral("沈若溪"), QStringLiteral("丁春晓"), QStringLiteral("韩知秋"),
                                       QStringLiteral("陆怀瑾"), QStringLiteral("贺松年"), QStringLiteral("周砚青")});
        const auto monitors = idsOf(people, {QStringLiteral("郑以宁")});
        const auto counters = idsOf(people, {QStringLiteral("叶新禾"), QStringLiteral("李闻笛")});
        using organization::ElectionStep;
        REQUIRE(
            desk().perform(QStringLiteral("test"), QStringLiteral("准备"), [&](store::UnitOfWork& unit) -> Result<> {
                BB_CHECK(organization::setElectionCandidates(unit, id, candidates));
                BB_CHECK(organization::setElectionTellers(unit, id, monitors, counters));
                for (const auto& [step, day] : {std::pair(ElectionStep::Request, QDate(2026, 9, 28)),
                                                std::pair(ElectionStep::Consultation, QDate(2026, 10, 9)),
                                                std::pair(ElectionStep::Approval, QDate(2026, 10, 16))})
                    BB_CHECK(organization::setElectionStep(unit, id, {step, day, day, {}}, desk().today()));
                for (const auto& [paper, day] :
                     {std::pair(u"换届请示", QDate(2026, 9, 22)), std::pair(u"批复", QDate(2026, 9, 28)),
                      std::pair(u"候选人名单与情况", QDate(2026, 10, 16))})
                    BB_CHECK(
                        organization::setElectionPaper(unit, id, {QString::fromUtf16(paper), day, {}}, desk().today()));
                return {};
            }));
    }
    m_test.window().show();
    m_test.window().activateWindow();
    desk().showPage(QStringLiteral("organization"), QStringLiteral("election"));
    QCoreApplication::processEvents();
}

ElectionView& ElectionStage::view() const
{
    auto* found = m_test.window().findChild<ElectionView*>();
    REQUIRE(found != nullptr);
    return *found;
}

organization::Election ElectionStage::election() const
{
    return organization::listElections(desk().book().reader(), desk().branch().id).value().first();
}

void ElectionStage::typeCount(const QStringList& figures)
{
    view().turnout()->presentEdit()->setText(QStringLiteral("34"));
    Q_EMIT view().turnout()->edited();
    const auto fields = view().count()->fields();
    REQUIRE(fields.size() == figures.size());
    fields.first()->setFocus(Qt::TabFocusReason);
    for (const QString& figure : figures) {
        auto* field = qobject_cast<QLineEdit*>(view().count()->window()->focusWidget());
        REQUIRE(field != nullptr);
        field->selectAll();
        QTest::keyClicks(field, figure);
        QTest::keyClick(field, Qt::Key_Return);
    }
}

QStringList ElectionStage::mockupFigures()
{
    return QStringLiteral("34 34 33 1 23 7 3 31 1 1 27 3 3 29 2 2 23 6 4 28 3 2").split(u' ');
}

} // namespace branchbook::ui
