using System.ComponentModel;
using System.Diagnostics;

namespace Explainer.CommandLine;

/// <summary>The browser of whoever runs the program.</summary>
public static class WebBrowser
{
    /// <summary>Shows an address; where there is no browser nothing happens, since the address has been said.</summary>
    public static void Open(string address)
    {
        try
        {
            using var started = Process.Start(new ProcessStartInfo(address) { UseShellExecute = true });
        }
        catch (Exception exception) when (exception is Win32Exception or PlatformNotSupportedException or FileNotFoundException)
        {
            // On a server nobody sits in front of it.
        }
    }
}
