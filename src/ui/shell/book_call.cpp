// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/book_call.h"

#include "ui/shell/session_bus.h"

#include <QCryptographicHash>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QFileInfo>

#include <chrono>

namespace branchbook::ui {

namespace {

constexpr auto kAfterPainting = std::chrono::milliseconds(1500);
constexpr char kTokenVariable[] = "XDG_ACTIVATION_TOKEN";
constexpr int kPatience = 1000; // milliseconds; a window that is busy longer cannot come to the front either

QString objectPath()
{
    return QStringLiteral("/book");
}

QString interfaceName()
{
    return QStringLiteral("org.branchbook.Book");
}

/// The name tells nobody where the book is.
QString nameOf(const QString& path)
{
    const QString file = QFileInfo(path).canonicalFilePath();
    const auto digest = QCryptographicHash::hash(file.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    return QStringLiteral("org.branchbook.Book.b") + QString::fromLatin1(digest);
}

QString windowName()
{
    return QStringLiteral("org.branchbook.Window");
}

/// false = nobody has this name, or who has it is silent.
bool callNamed(const QString& name, const QString& place = {})
{
    const auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected() || !bus.interface()->isServiceRegistered(name))
        return false;
    const auto answers = [&](const char* verb, const QVariantList& words) {
        auto call = QDBusMessage::createMethodCall(name, objectPath(), interfaceName(), QString::fromLatin1(verb));
        call.setArguments(words);
        return bus.call(call, QDBus::Block, kPatience).type() == QDBusMessage::ReplyMessage;
    };
    const QString token = qEnvironmentVariable(kTokenVariable);
    if (!place.isEmpty() && answers("showAt", {place, token}))
        return true;
    if (!token.isEmpty() && answers("raiseWith", {token}))
        return true;
    return answers("raise", {}); // an older version knows no other
}

} // namespace

BookCall::BookCall(QWidget& window)
    : m_window(window)
{
    m_later.setSingleShot(true);
    m_later.setInterval(kAfterPainting);
    connect(&m_later, &QTimer::timeout, this, &BookCall::announce);
}

BookCall::~BookCall()
{
    withdraw();
    if (!m_listed)
        return;
    auto bus = QDBusConnection::sessionBus();
    bus.unregisterService(windowName());
    bus.unregisterObject(objectPath());
}

void BookCall::answerFor(const QString& path)
{
    withdraw();
    m_asked = path.isEmpty() ? QString() : nameOf(path);
    if (hasSessionBus())
        m_later.start();
}

void BookCall::announce()
{
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    if (!m_listed) {
        bus.registerObject(objectPath(), this, QDBusConnection::ExportScriptableSlots);
        m_listed = bus.interface()->registerService(windowName(), QDBusConnectionInterface::QueueService).isValid();
    }
    if (!m_asked.isEmpty() && bus.registerService(m_asked))
        m_name = m_asked;
}

void BookCall::withdraw()
{
    m_later.stop();
    if (m_name.isEmpty())
        return;
    QDBusConnection::sessionBus().unregisterService(m_name);
    m_name.clear();
}

void BookCall::raise()
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

void BookCall::raiseWith(const QString& token)
{
    qputenv(kTokenVariable, token.toUtf8()); // where Qt looks for it, once
    raise();
    qunsetenv(kTokenVariable);
}

void BookCall::showAt(const QString& place, const QString& token)
{
    if (token.isEmpty())
        raise();
    else
        raiseWith(token);
    Q_EMIT placeAsked(place);
}

bool callToFront(const QString& path)
{
    return hasSessionBus() && callNamed(nameOf(path));
}

bool callToPlace(const QString& path, const QString& place)
{
    return hasSessionBus() && callNamed(nameOf(path), place);
}

bool callAnyToFront()
{
    return hasSessionBus() && callNamed(windowName());
}

} // namespace branchbook::ui
