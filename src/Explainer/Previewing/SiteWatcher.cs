using System.Threading.Channels;

namespace Explainer.CommandLine.Previewing;

/// <summary>Says that something changed in the folders that a site is made of; what it was, whoever reads the site finds out.</summary>
public sealed class SiteWatcher : IDisposable
{
    private static readonly string[] Folders = ["input", "theme", "seeds"];

    // A save is a few events within a millisecond or two; a checkout is a stream of them.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(12);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(1);

    // How often is looked for a folder that is gone, since nothing can be watched there.
    private static readonly TimeSpan SearchPause = TimeSpan.FromMilliseconds(250);

    // A watcher stays with its folder when that is renamed, and hears nothing of the one in its place.
    private static readonly TimeSpan LookPause = TimeSpan.FromSeconds(2);

    private readonly string _site;
    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly Dictionary<string, FileSystemWatcher> _watchers = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();
    private DateTime _madeAt;

    /// <summary>Watches from now on.</summary>
    /// <param name="site">Absolute.</param>
    public SiteWatcher(string site)
    {
        _site = site;
        Attach();
    }

    /// <summary>Waits until something has changed since the last call.</summary>
    public async Task ChangeAsync(CancellationToken end)
    {
        while (!Attach())
        {
            if (await IsChangedWithinAsync(SearchPause, end) || Attach())
            {
                return;
            }
        }

        while (!await IsChangedWithinAsync(LookPause, end) && Attach())
        {
            // Once more.
        }
    }

    /// <summary>Waits until nothing has changed for a moment, or changes have gone on for long enough.</summary>
    public async Task SettleAsync(CancellationToken end)
    {
        using var longest = CancellationTokenSource.CreateLinkedTokenSource(end);
        longest.CancelAfter(LongestWait);
        while (!longest.IsCancellationRequested && await IsChangedWithinAsync(Quiet, end))
        {
            // Once more.
        }

        Attach();
    }

    /// <summary>Whether something changes within a time.</summary>
    public async Task<bool> IsChangedWithinAsync(TimeSpan time, CancellationToken end)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(end);
        over.CancelAfter(time);
        try
        {
            await _changes.Reader.ReadAsync(over.Token);
            return true;
        }
        catch (OperationCanceledException) when (!end.IsCancellationRequested)
        {
            return false;
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            foreach (var watcher in _watchers.Values)
            {
                watcher.Dispose();
            }

            _watchers.Clear();
        }
    }

    /// <summary>Watches what is there and not watched yet, anew where another folder has taken the site's place; false where the site itself is gone.</summary>
    private bool Attach()
    {
        lock (_lock)
        {
            if (!Directory.Exists(_site))
            {
                DetachAll();
                return false;
            }

            var madeAt = Directory.GetCreationTimeUtc(_site);
            if (madeAt != _madeAt && _watchers.Count > 0)
            {
                DetachAll();
                Signal();
            }

            _madeAt = madeAt;
            Watch("", deep: false);
            foreach (var folder in Folders.Where(folder => Directory.Exists(Path.Combine(_site, folder))))
            {
                Watch(folder, deep: true);
            }

            return true;
        }
    }

    private void Watch(string folder, bool deep)
    {
        if (_watchers.ContainsKey(folder))
        {
            return;
        }

        try
        {
            var watcher = new FileSystemWatcher(Path.Combine(_site, folder))
            {
                IncludeSubdirectories = deep,
                NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size | NotifyFilters.Attributes,
            };
            FileSystemEventHandler changed = deep ? (_, _) => Signal() : (_, change) => Changed(change.Name);
            watcher.Changed += changed;
            watcher.Created += changed;
            watcher.Deleted += changed;
            watcher.Renamed += (_, renamed) =>
            {
                changed(watcher, renamed);
                changed(watcher, new FileSystemEventArgs(WatcherChangeTypes.Deleted, renamed.OldFullPath, renamed.OldName));
            };
            // More changes than the system keeps: that something changed is all we want to know.
            watcher.Error += (_, _) => Lost(folder);
            watcher.EnableRaisingEvents = true;
            _watchers.Add(folder, watcher);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // It went away just now; the next look finds it or not.
        }
    }

    /// <summary>Of the site's own folder only the three folders matter: one that is new or gone is watched anew.</summary>
    private void Changed(string? name)
    {
        if (name is not null && Folders.Contains(name, StringComparer.Ordinal))
        {
            Lost(name);
        }
    }

    private void Lost(string folder)
    {
        lock (_lock)
        {
            Detach(folder);
        }

        Signal();
    }

    private void DetachAll()
    {
        lock (_lock)
        {
            Detach("");
            Array.ForEach(Folders, Detach);
        }
    }

    private void Detach(string folder)
    {
        if (_watchers.Remove(folder, out var watcher))
        {
            watcher.Dispose();
        }
    }

    private void Signal() => _changes.Writer.TryWrite(true);
}
