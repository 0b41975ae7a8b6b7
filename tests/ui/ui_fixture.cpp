// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ui_fixture.h"

#include "ui/shell/main_window.h"
#include "ui/shell/pages.h"
#include "ui/shell/shell_frame.h"

#include <QApplication>

#include <stdexcept>

namespace branchbook::ui {

namespace {

class NamedArea final : public book::Area
{
public:
    NamedArea(const char* id, QString title)
        : m_id(QString::fromLatin1(id))
        , m_title(std::move(title))
    {
    }
    [[nodiscard]] QString id() const override { return m_id; }
    [[nodiscard]] QString title() const override { return m_title; }
    [[nodiscard]] QString purpose() const override { return QStringLiteral("以后在这里记%1的事。").arg(m_title); }
    [[nodiscard]] QStringList tables() const override { return {}; }
    [[nodiscard]] Result<book::AreaSection> section(const book::SectionQuery&) const override
    {
        return book::AreaSection{};
    }

private:
    QString m_id;
    QString m_title;
};

} // namespace

Theme& themeOfTests()
{
    return *qApp->findChild<Theme*>(QStringLiteral("theme"));
}

book::Areas areasOfTests()
{
    return {std::make_shared<NamedArea>("ideology", QStringLiteral("思想建设")),
            std::make_shared<NamedArea>("organization", QStringLiteral("组织建设")),
            std::make_shared<NamedArea>("conduct", QStringLiteral("作风建设")),
            std::make_shared<NamedArea>("integrity", QStringLiteral("反腐倡廉")),
            std::make_shared<NamedArea>("institutions", QStringLiteral("制度建设"))};
}

WindowOfTests::WindowOfTests()
    : m_preferences(m_folder.filePath(QStringLiteral("settings.ini")))
    , m_registry(makeRegistry(areasOfTests(), themeOfTests(), m_preferences))
    , m_window(std::make_unique<MainWindow>(themeOfTests(), m_preferences, m_registry))
{
    book::BookSetup setup;
    setup.branchName = QStringLiteral("机关第一党支部");
    setup.unit = QStringLiteral("青溪县水务局");
    auto made = book::Book::create(m_folder.filePath(QStringLiteral("book.bbk")), setup, QDate(2026, 9, 18));
    if (!made)
        throw std::runtime_error(sentence(made.error()).toStdString());
    m_window->resize(1366, 768);
    m_window->showBook(std::make_unique<Desk>(std::move(*made), areasOfTests()));
}

WindowOfTests::~WindowOfTests() = default;

Desk& WindowOfTests::desk() const
{
    return m_window->frame()->desk();
}

} // namespace branchbook::ui
