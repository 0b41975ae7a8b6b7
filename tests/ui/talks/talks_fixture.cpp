// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/talks/talks_fixture.h"

#include "branchbook/book/member_store.h"

#include <stdexcept>

namespace branchbook::ui {

organization::TalkPerson personNamed(const Desk& desk, const QString& name)
{
    const auto rows = book::listMemberRows(desk.book().reader(), {}).value();
    for (const auto& row : rows) {
        if (row.name == name)
            return {row.id, row.name};
    }
    return {{}, name};
}

organization::TalkId addTalk(Desk& desk, const QString& from, const QString& to, QDate day,
                             organization::TalkState state)
{
    organization::Talk talk;
    talk.branch = desk.branch().id;
    talk.speaker = personNamed(desk, from);
    talk.partner = personNamed(desk, to);
    talk.heldOn = day;
    talk.level = organization::TalkLevel::Branch;
    talk.state = state;
    talk.points = QStringLiteral("要点：%1").arg(to);
    organization::TalkId id;
    const auto done = desk.book().perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(id, organization::saveTalk(unit, talk, desk.today()));
        return {};
    });
    if (!done)
        throw std::runtime_error(sentence(done.error()).toStdString());
    return id;
}

} // namespace branchbook::ui
