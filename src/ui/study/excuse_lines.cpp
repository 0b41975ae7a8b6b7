// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/excuse_lines.h"

#include "branchbook/gathering/study_excuse.h"
#include "ui/shell/desk.h"

#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace branchbook::ui {

namespace {

struct ExcuseLineTexts {
    Q_DECLARE_TR_FUNCTIONS(ExcuseLineTexts)
};

using gathering::ExcuseGround;
using gathering::StudyExcuse;

void enterExcuse(Desk& desk, const StudyExcuse& asked)
{
    const QString ground = gathering::excuseGroundTitle(asked.ground);
    (void)desk.performWithUndo(
        QStringLiteral("study.excuse"), ExcuseLineTexts::tr("登记不作学习要求：%1").arg(asked.name),
        ExcuseLineTexts::tr("%1年不再要求%2的学时和轮训（%3）").arg(asked.year).arg(asked.name, ground),
        [&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY([[maybe_unused]] const auto id, gathering::excuseFromStudy(unit, asked, desk.today()));
            return {};
        });
}

void removeExcuse(Desk& desk, const StudyExcuse& known)
{
    (void)desk.performWithUndo(QStringLiteral("study.unexcuse"),
                               ExcuseLineTexts::tr("去掉不作学习要求：%1").arg(known.name),
                               ExcuseLineTexts::tr("%1年的学时和轮训仍要求%2完成").arg(known.year).arg(known.name),
                               [&](store::UnitOfWork& unit) { return gathering::takeBackStudyExcuse(unit, known.id); });
}

} // namespace

void addExcuseLines(QMenu& menu, Desk& desk, book::MemberId member, const QString& name, int year)
{
    const auto all = gathering::listStudyExcuses(desk.book().reader(), desk.branch().id, year, year);
    if (!all)
        return desk.report(all.error());
    const auto known = std::ranges::find(*all, member, &StudyExcuse::member);
    if (known != all->end()) {
        const QString ground = gathering::excuseGroundTitle(known->ground);
        QObject::connect(
            menu.addAction(ExcuseLineTexts::tr("恢复%1年学时和轮训的要求（现在：%2）").arg(year).arg(ground)),
            &QAction::triggered, &desk, [&desk, before = *known] { removeExcuse(desk, before); });
        return;
    }
    for (const ExcuseGround ground : gathering::excuseGrounds()) {
        StudyExcuse asked;
        asked.branch = desk.branch().id;
        asked.member = member;
        asked.name = name;
        asked.year = year;
        asked.ground = ground;
        const QString words =
            ExcuseLineTexts::tr("%1年学时和轮训不作要求（%2）").arg(year).arg(gathering::excuseGroundTitle(ground));
        QObject::connect(menu.addAction(words), &QAction::triggered, &desk,
                         [&desk, asked] { enterExcuse(desk, asked); });
    }
}

} // namespace branchbook::ui
