// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every page, tab, view and pane of the sample book, looked at as somebody with other eyes, another screen or another language
// does. The look comes from the environment, a process each: a language and a scale of the screen hold for a whole program.
//   BRANCHBOOK_WALK_LANG en, else Chinese; _SIZE 1024x700; _THEME dark; _CONTRAST high; _TEXT 1.15, 1.3; and QT_SCALE_FACTOR.
#include "main/areas.h"
#include "main/language.h"
#include "support/catch_qt.h"
#include "ui/agenda/demo_fixture.h"
#include "ui/kit/paint.h"
#include "ui/page_faults.h"
#include "ui/settings/settings_entries.h"
#include "ui/shell/area_tab.h"
#include "ui/shell/main_window.h"
#include "ui/shell/past_day.h"
#include "ui/shell/shell_frame.h"
#include "ui/ui_fixture.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScopeGuard>
#include <QTabBar>
#include <QtTest/QTest>

#include <algorithm>
#include <memory>

using namespace branchbook;
using namespace branchbook::ui;

namespace {

constexpr double kLeastPlain = 4.5; ///< WCAG 2.1, 1.4.3 (AA)
constexpr double kLeastStrong = 7; ///< 1.4.6 (AAA), and design §2: 加强对比
const QDate kDayGoneBy(2026, 6, 30); ///< in a quarter before the sample's, with records of each kind behind it
constexpr int kWalkRounds = 5; ///< what comes may make what wraps higher

QString walkAsked(const char* what)
{
    return qEnvironmentVariable((QByteArray("BRANCHBOOK_WALK_") + what).constData());
}

struct WalkLook {
    bool english = walkAsked("LANG") == u"en";
    bool strong = walkAsked("CONTRAST") == u"high";
    bool dark = walkAsked("THEME") == u"dark";
    double text = walkAsked("TEXT").isEmpty() ? 1.0 : walkAsked("TEXT").toDouble();
    bool narrow = walkAsked("SIZE") == u"1024x700";

    [[nodiscard]] QSize size() const { return narrow ? QSize(1024, 700) : QSize(1366, 768); }
    [[nodiscard]] QString name() const
    {
        return QStringLiteral("%1-%2%3%4-%5-%6")
            .arg(english ? QStringLiteral("en") : QStringLiteral("zh"),
                 dark ? QStringLiteral("dark") : QStringLiteral("light"),
                 strong ? QStringLiteral("-strong") : QString(), narrow ? QStringLiteral("-narrow") : QString())
            .arg(text)
            .arg(qEnvironmentVariable("QT_SCALE_FACTOR", QStringLiteral("1")));
    }
};

/// What is known and not mended yet: a line each in tests/fixtures/every_page_known.txt, the words of the fault up to its figures. A line
/// that no walk meets any more is taken out by whoever mended it.
class KnownFaults
{
public:
    KnownFaults()
    {
        QFile file(QStringLiteral(BRANCHBOOK_FIXTURES "/every_page_known.txt"));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const auto lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (const auto& line : lines) {
            if (!line.startsWith(u'#'))
                m_lines.append(line);
        }
    }
    [[nodiscard]] bool knows(const QString& place, const QString& fault) const
    {
        const QString whole = place + QStringLiteral(": ") + fault;
        return std::ranges::any_of(
            m_lines, [&](const QString& line) { return whole.startsWith(line) || fault.startsWith(line); });
    }

private:
    QStringList m_lines;
};

class PageWalk
{
public:
    PageWalk(const DemoWindow& demo, const WalkLook& look)
        : m_demo(demo)
        , m_look(look)
        , m_folder(QStringLiteral(BRANCHBOOK_PICTURES "/every-page/") + look.name())
    {
        if (look.english)
            m_data = std::make_unique<ChineseData>(
                demo.desk().book().path(),
                QStringLiteral(BRANCHBOOK_FIXTURES "/../../resources/i18n/branchbook_en.ts"));
        QDir(m_folder).removeRecursively();
        QDir().mkpath(m_folder);
    }

    /// The place as it is, then each list of it turned to a day gone by.
    void lookAt(const QString& place)
    {
        lookOnce(place);
        for (auto* past : m_demo.window().findChildren<PastDay*>()) {
            const auto* view = qobject_cast<const QWidget*>(past->parent());
            if (view == nullptr || !view->isVisible())
                continue;
            past->show(kDayGoneBy);
            ++m_pastLists;
            lookOnce(place + QStringLiteral("/past"));
            past->show({});
        }
    }

    void lookOnce(const QString& place)
    {
        QCoreApplication::processEvents();
        for (int round = 0; round < kWalkRounds; ++round)
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        ++m_places;
        auto& window = m_demo.window();
        const auto picture = window.grab().toImage();
        const QString file = m_folder + u'/' + QString(place).replace(u'/', u'-') + QStringLiteral(".png");
        if (!picture.save(file))
            m_faults.append(place + QStringLiteral(": no picture"));
        if (m_look.strong) // what is told by colour alone cannot be told apart in these
            (void)picture.convertToFormat(QImage::Format_Grayscale8)
                .save(file.chopped(4) + QStringLiteral("-grey.png"));
        auto faults = cutTexts(window) + misplaced(window)
            + paleTexts(window, picture, m_look.strong ? kLeastStrong : kLeastPlain);
        if (m_data)
            faults += untranslated(window, *m_data);
        for (const auto& fault : faults) {
            if (!m_seen.contains(fault)
                && !m_known.knows(place, fault)) // told where it is met first: the shell is on every page
                m_faults.append(place + QStringLiteral(": ") + fault);
            m_seen.insert(fault);
        }
    }

    /// The tabs of the page in sight and the switches of views within them.
    void lookInto(const QString& place)
    {
        lookAt(place);
        auto* bar = m_demo.window().frame()->page()->tabBar();
        for (int i = 0; bar && i < bar->count(); ++i) {
            bar->setCurrentIndex(i);
            lookAt(QStringLiteral("%1/%2").arg(place).arg(i));
        }
    }

    /// All of it, for whoever reads it later; the output of the test wraps.
    void writeDown() const
    {
        QFile file(m_folder + QStringLiteral("/faults.txt"));
        if (file.open(QIODevice::WriteOnly))
            file.write(m_faults.join(u'\n').toUtf8());
    }
    [[nodiscard]] int places() const { return m_places; }
    [[nodiscard]] int pastLists() const { return m_pastLists; }
    [[nodiscard]] const QStringList& faults() const { return m_faults; }

private:
    const DemoWindow& m_demo;
    WalkLook m_look;
    QString m_folder;
    std::unique_ptr<ChineseData> m_data;
    KnownFaults m_known;
    QSet<QString> m_seen;
    QStringList m_faults;
    int m_places = 0;
    int m_pastLists = 0;
};

void walkAll(DemoWindow& demo, PageWalk& walk)
{
    for (const auto& page : demo.registry().pages) {
        demo.desk().showPage(page.id, {});
        walk.lookInto(page.id);
        std::vector<AreaTab> tabs;
        addAreaTabs(page.id, tabs);
        for (const auto& tab : tabs) {
            if (tab.group.isEmpty())
                continue; // one of the bar's
            demo.desk().showPage(page.id, tab.id);
            walk.lookAt(page.id + u'/' + tab.id);
        }
    }
    for (const auto& entry : settingsEntries(themeOfTests(), demo.preferences())) {
        demo.desk().showPage(QStringLiteral("settings"), entry.id);
        walk.lookAt(QStringLiteral("settings/") + entry.id);
    }
}

} // namespace

TEST_CASE("every page in this look is whole, in its place, readable and in its language", "[.][walk]")
{
    const WalkLook look;
    const auto speaks = qScopeGuard([] { main::useLanguage({}); });
    main::useLanguage({}, look.english ? QStringLiteral("en") : QString());
    themeOfTests().apply({look.dark ? Scheme::Dark : Scheme::Light, look.strong ? Contrast::High : Contrast::Normal,
                          look.text, Motion::Reduced});
    const auto areas = main::makeAreas();
    DemoWindow demo(areas);
    demo.window().resize(look.size());
    demo.window().show();
    REQUIRE(QTest::qWaitForWindowExposed(&demo.window()));
    PageWalk walk(demo, look);
    walkAll(demo, walk);
    walk.writeDown();
    INFO(look.name().toStdString() << "\n" << walk.faults().join(u'\n').toStdString());
    CHECK(walk.faults().isEmpty());
    CHECK(demo.window().size() == look.size()); // no page has pushed the window wider
    CHECK(walk.places() > 80);
    CHECK(walk.pastLists() > 40);
}

TEST_CASE("the walk notices what is cut, misplaced, pale or not English", "[ui][every_page]")
{
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
    QWidget host;
    host.resize(400, 200);
    auto* row = new QHBoxLayout(&host);
    auto* words = new QLabel(QStringLiteral("Members of the branch committee"), &host);
    row->addWidget(words);
    row->addStretch();
    host.show();
    REQUIRE(QTest::qWaitForWindowExposed(&host));
    const auto first = [](const QStringList& faults) { return faults.isEmpty() ? QString() : faults.first(); };
    CHECK(first(cutTexts(host) + misplaced(host)) == QString());

    words->setFixedWidth(60);
    CHECK(first(cutTexts(host)).startsWith(QStringLiteral("cut off: “Members of")));
    words->setMinimumWidth(0);
    words->setMaximumWidth(QWIDGETSIZE_MAX);
    QCoreApplication::processEvents();

    auto* over = new QLabel(QStringLiteral("over it"), &host);
    row->addWidget(over);
    QCoreApplication::processEvents();
    CHECK(misplaced(host).isEmpty());
    over->setGeometry(words->geometry());
    CHECK(first(misplaced(host)).startsWith(QStringLiteral("one over the other")));
    over->move(380, 10);
    CHECK(first(misplaced(host)).startsWith(QStringLiteral("outside its parent")));
    delete over;

    const auto picture = host.grab().toImage();
    CHECK(paleTexts(host, picture, 7).isEmpty());
    CHECK(first(paleTexts(host, picture, 21.5)).contains(QStringLiteral("Members of")));

    const ChineseData none{{}, {}};
    CHECK(untranslated(host, none).isEmpty());
    words->setText(QStringLiteral("Members 覃霁霭"));
    CHECK(first(untranslated(host, none)).startsWith(QStringLiteral("Chinese: “覃霁霭”")));
}

TEST_CASE("dots at the end are no fault where the mouse is told the whole", "[ui][every_page]")
{
    themeOfTests().apply({Scheme::Light, Contrast::Normal, 1.0, Motion::Reduced});
    /// Paints as the cells of a table do.
    class Painted final : public QWidget
    {
    public:
        bool house = true;

    protected:
        void paintEvent(QPaintEvent*) override
        {
            const auto text = QStringLiteral("第一季度党员大会讨论接收预备党员");
            QPainter painter(this);
            if (house)
                paintText(painter, rect(), text, TextRole::Body, Color::Text);
            else
                painter.drawText(rect(), Qt::AlignVCenter, fontMetrics().elidedText(text, Qt::ElideRight, width()));
        }
    } painted;
    painted.resize(100, 40);
    painted.show();
    REQUIRE(QTest::qWaitForWindowExposed(&painted));
    CHECK(cutTexts(painted) == QStringList());
    painted.house = false;
    const auto faults = cutTexts(painted);
    REQUIRE(faults.size() == 1);
    CHECK(faults.first().startsWith(QStringLiteral("dots without a tip: “第一季度")));
}
