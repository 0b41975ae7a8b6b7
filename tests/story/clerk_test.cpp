// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A clerk who works in the real window until somebody pulls the plug: tests/trust/kill.py runs this case and kills it. Each line of the
// output tells an operation that the window has been told is done. Hidden: nobody else runs it.
#include "main/areas.h"
#include "story/service_player.h"
#include "story/window_player.h"
#include "support/catch_qt.h"

#include <QApplication>
#include <QFile>

#include <unistd.h>

using namespace story;

namespace {

const QDate kDay(kYear, 9, 18);

void tellEveryStep()
{
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        const auto* window = qobject_cast<branchbook::ui::MainWindow*>(widget);
        if (window == nullptr || window->frame() == nullptr)
            continue;
        auto& book = window->frame()->desk().book();
        QObject::connect(&book, &branchbook::book::Book::changed, &book, [](const branchbook::store::ChangeSet& done) {
            const QByteArray line = "{\"op\":" + QByteArray::number(done.op) + "}\n";
            if (::write(STDOUT_FILENO, line.constData(), static_cast<size_t>(line.size())) != line.size())
                std::abort();
        });
        return;
    }
    FAIL("there is no window");
}

} // namespace

TEST_CASE("a clerk works until somebody pulls the plug", "[.clerk]")
{
    const QString file = qEnvironmentVariable("BRANCHBOOK_CLERK_BOOK");
    const QString round = qEnvironmentVariable("BRANCHBOOK_CLERK_ROUND");
    const int items = qEnvironmentVariableIntValue("BRANCHBOOK_CLERK_ITEMS"); // 0: without end
    REQUIRE_FALSE(file.isEmpty());
    if (!QFile::exists(file)) {
        ServicePlayer maker(file);
        maker.sit(kDay);
        maker.play(ImportRoster{});
    }
    WindowPlayer clerk(file);
    clerk.sit(kDay);
    tellEveryStep();
    const QString owner = people()[3].name;
    for (int n = 1; items == 0 || n <= items; ++n) {
        const QString matter = QStringLiteral("事项r%1n%2e").arg(round).arg(n); // no name is part of another
        clerk.play(RaiseItem{branchbook::ledger::Kind::Task, matter, owner, kDay.addDays(30)});
        clerk.play(MoveItem{matter, QStringLiteral("实施")});
        clerk.play(CloseItem{matter, QStringLiteral("已办"), kDay});
    }
    clerk.leave();
}
